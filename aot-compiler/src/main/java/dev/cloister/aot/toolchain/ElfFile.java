package dev.cloister.aot.toolchain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the link checks need of a 64-bit little-endian ELF file: its sections, where they may be
 * written, and the symbols that it defines.
 */
final class ElfFile {
    private static final int SEGMENT_TABLE = 0x20;
    private static final int SECTION_TABLE = 0x28;
    private static final int SEGMENT_ENTRY_SIZE = 0x36;
    private static final int SEGMENT_COUNT = 0x38;
    private static final int SECTION_ENTRY_SIZE = 0x3A;
    private static final int SECTION_COUNT = 0x3C;
    private static final int SECTION_NAMES = 0x3E;
    private static final int NOBITS = 8;
    private static final int SYMBOL_SIZE = 24;
    private static final int STB_LOCAL = 0;
    private static final int PT_LOAD = 1;
    private static final int PF_W = 2;
    private static final long ALLOC = 2;
    private static final long EXECUTE = 4;

    private final byte[] bytes;
    private final List<Section> sections;

    private ElfFile(byte[] bytes, List<Section> sections) {
        this.bytes = bytes;
        this.sections = sections;
    }

    static ElfFile of(byte[] bytes) {
        ByteBuffer elf = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 64 || elf.getInt(0) != 0x464c457f || bytes[4] != 2 || bytes[5] != 1) {
            throw new ToolchainException("link: the output is not a 64-bit little-endian ELF file");
        }
        int table = Math.toIntExact(elf.getLong(SECTION_TABLE));
        int entrySize = elf.getShort(SECTION_ENTRY_SIZE);
        int names = offsetOf(elf, table + elf.getShort(SECTION_NAMES) * entrySize);
        List<Section> sections = new ArrayList<>();
        for (int index = 0; index < elf.getShort(SECTION_COUNT); index++) {
            int header = table + index * entrySize;
            sections.add(
                    new Section(
                            text(bytes, names + elf.getInt(header)),
                            elf.getInt(header + 4),
                            elf.getLong(header + 8),
                            elf.getLong(header + 0x10),
                            offsetOf(elf, header),
                            elf.getLong(header + 0x20)));
        }
        return new ElfFile(bytes, List.copyOf(sections));
    }

    List<Section> sections() {
        return sections;
    }

    Optional<Section> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    byte[] contents(Section section) {
        return section.type() == NOBITS
                ? new byte[0]
                : Arrays.copyOfRange(
                        bytes,
                        section.offset(),
                        section.offset() + Math.toIntExact(section.sizeBytes()));
    }

    /** The loaded section that holds an address. */
    Optional<Section> sectionAt(long address) {
        return sections.stream()
                .filter(Section::isLoaded)
                .filter(
                        section ->
                                Long.compareUnsigned(
                                                address - section.address(), section.sizeBytes())
                                        < 0)
                .findFirst();
    }

    /**
     * Whether the segment that holds an address is writable; the section's own flag does not
     * decide.
     */
    boolean isWritable(long address) {
        ByteBuffer elf = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int table = Math.toIntExact(elf.getLong(SEGMENT_TABLE));
        for (int index = 0; index < elf.getShort(SEGMENT_COUNT); index++) {
            int header = table + index * elf.getShort(SEGMENT_ENTRY_SIZE);
            boolean holds =
                    Long.compareUnsigned(
                                    address - elf.getLong(header + 0x10),
                                    elf.getLong(header + 0x28))
                            < 0;
            if (elf.getInt(header) == PT_LOAD && holds) {
                return (elf.getInt(header + 4) & PF_W) != 0;
            }
        }
        return false;
    }

    /** The names that other files may refer to and that this one defines. */
    SortedSet<String> definedSymbols() {
        SortedSet<String> defined = new TreeSet<>();
        Optional<Section> table = section(".symtab");
        Optional<Section> names = section(".strtab");
        if (table.isEmpty() || names.isEmpty()) {
            return defined;
        }
        ByteBuffer symbols = ByteBuffer.wrap(contents(table.get())).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + SYMBOL_SIZE <= symbols.limit(); at += SYMBOL_SIZE) {
            boolean isLocal = symbols.get(at + 4) >>> 4 == STB_LOCAL;
            boolean isUndefined = symbols.getShort(at + 6) == 0;
            if (!isLocal && !isUndefined) {
                defined.add(text(bytes, names.get().offset() + symbols.getInt(at)));
            }
        }
        return defined;
    }

    private static int offsetOf(ByteBuffer elf, int header) {
        return Math.toIntExact(elf.getLong(header + 0x18));
    }

    private static String text(byte[] bytes, int start) {
        int end = start;
        while (bytes[end] != 0) {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.US_ASCII);
    }

    /** One section header; {@code offset} is its place in the file. */
    record Section(String name, int type, long flags, long address, int offset, long sizeBytes) {
        boolean isLoaded() {
            return (flags & ALLOC) != 0;
        }

        boolean isCode() {
            return isLoaded() && (flags & EXECUTE) != 0;
        }
    }
}
