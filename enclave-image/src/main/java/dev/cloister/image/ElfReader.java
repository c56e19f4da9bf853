package dev.cloister.image;

import dev.cloister.image.ElfImage.Segment;
import dev.cloister.image.ImageException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * ELF bytes → {@link ElfImage}. Refuses what cannot run in an enclave: an interpreter, thread-local
 * storage, writable code, segments that share a page.
 *
 * <p>Source: System V ABI, "Object Files"; AMD64 supplement.
 */
final class ElfReader {
    private static final long MAX_ADDRESS = 1L << 32;
    private static final String LAYOUT_SECTION = ".clo_layout";
    private static final int LOAD = 1;
    private static final int INTERPRETER = 3;
    private static final int THREAD_LOCAL = 7;

    private final FieldReader in;

    private ElfReader(byte[] elf) {
        in = new FieldReader("enclave ELF", Reason.LAYOUT, elf);
    }

    static ElfImage read(byte[] elf) {
        ElfReader reader = new ElfReader(elf);
        reader.checkIdentity();
        List<Segment> segments = reader.segments();
        return new ElfImage(reader.entry(segments), reader.layoutOffset(segments), segments);
    }

    private void checkIdentity() {
        in.require(in.i32(0, "e_ident") == 0x464c457f, "e_ident", "is not an ELF header");
        in.require(in.u8(4, "EI_CLASS") == 2, "EI_CLASS", "is not 64-bit");
        in.require(in.u8(5, "EI_DATA") == 1, "EI_DATA", "is not little-endian");
        in.require(in.u16(16, "e_type") == 3, "e_type", "is not ET_DYN; link with -static-pie");
        in.require(in.u16(18, "e_machine") == 62, "e_machine", "is not x86-64");
        in.require(in.u16(54, "e_phentsize") == 56, "e_phentsize", "is not 56");
    }

    private List<Segment> segments() {
        long table = in.size(32, "e_phoff");
        int count = in.u16(56, "e_phnum");
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long at = table + 56L * i;
            int type = in.i32(at, "p_type");
            in.require(
                    type != INTERPRETER,
                    "PT_INTERP",
                    "asks for a dynamic linker; link with -static-pie");
            in.require(
                    type != THREAD_LOCAL,
                    "PT_TLS",
                    "asks for thread-local storage, which an enclave has not");
            if (type == LOAD && in.size(at + 40, "p_memsz") > 0) {
                Segment segment = segment(at);
                checkFollows(segments, segment);
                segments.add(segment);
            }
        }
        in.require(!segments.isEmpty(), "program headers", "have no PT_LOAD");
        return List.copyOf(segments);
    }

    private Segment segment(long at) {
        int flags = in.i32(at + 4, "p_flags");
        long offset = in.size(at + 8, "p_offset");
        long address = in.size(at + 16, "p_vaddr");
        long fileBytes = in.size(at + 32, "p_filesz");
        long memoryBytes = in.size(at + 40, "p_memsz");
        in.require(
                memoryBytes < MAX_ADDRESS && address < MAX_ADDRESS - memoryBytes,
                "p_vaddr",
                "is above 4 GiB");
        in.require(fileBytes <= memoryBytes, "p_filesz", "is larger than p_memsz");
        int permissions = (flags & 4) >> 2 | (flags & 2) | (flags & 1) << 2;
        in.require(
                (permissions & SecInfo.READ) != 0, "p_flags", "make a segment that cannot be read");
        in.require(
                (permissions & (SecInfo.WRITE | SecInfo.EXECUTE))
                        != (SecInfo.WRITE | SecInfo.EXECUTE),
                "p_flags",
                "make a segment that is writable and executable");
        return new Segment(
                address, memoryBytes, permissions, in.bytes(offset, fileBytes, "segment"));
    }

    private void checkFollows(List<Segment> before, Segment next) {
        if (before.isEmpty()) {
            return;
        }
        long end = before.get(before.size() - 1).endPage();
        in.require(
                next.firstPage() >= end,
                "PT_LOAD at 0x" + Long.toHexString(next.address()),
                "shares a page with the segment before it (which ends at 0x"
                        + Long.toHexString(end)
                        + "); link with -z max-page-size=4096 -z separate-loadable-segments");
    }

    private long entry(List<Segment> segments) {
        long entry = in.size(24, "e_entry");
        for (Segment segment : segments) {
            if ((segment.permissions() & SecInfo.EXECUTE) != 0
                    && entry >= segment.address()
                    && entry < segment.address() + segment.content().length) {
                return entry;
            }
        }
        throw in.fail(
                "e_entry", "0x" + Long.toHexString(entry) + " is not in an executable segment");
    }

    private long layoutOffset(List<Segment> segments) {
        long table = in.size(40, "e_shoff");
        int count = in.u16(60, "e_shnum");
        long names = in.size(table + 64L * in.u16(62, "e_shstrndx") + 24, "section names");
        for (int i = 0; i < count; i++) {
            long at = table + 64L * i;
            if (nameIs(names + in.u32(at, "sh_name"), LAYOUT_SECTION)) {
                return checkedLayout(
                        in.size(at + 16, "sh_addr"), in.size(at + 32, "sh_size"), segments);
            }
        }
        throw in.fail(
                "section " + LAYOUT_SECTION,
                "is missing; the entry code must define a clo_image_layout there");
    }

    private long checkedLayout(long address, long sizeBytes, List<Segment> segments) {
        in.require(
                sizeBytes == EnclaveLayout.IMAGE_LAYOUT_BYTES,
                LAYOUT_SECTION,
                "has " + sizeBytes + " bytes, not 128");
        for (Segment segment : segments) {
            if (address >= segment.address()
                    && address - segment.address() <= segment.content().length - sizeBytes) {
                return address;
            }
        }
        throw in.fail(
                LAYOUT_SECTION,
                "is not in the contents of a loaded segment; it must not be in .bss");
    }

    private boolean nameIs(long at, String name) {
        byte[] expected = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < expected.length; i++) {
            if (in.u8(at + i, "section name") != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
