package dev.cloister.aot.toolchain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the enclave's start code relies on: it applies "add the base" relocations to writable data,
 * and nothing else. Anything that needs a dynamic loader, and any relocation that would have to
 * write to measured read-only pages, is refused.
 */
final class RelocationCheck {
    private static final int R_X86_64_RELATIVE = 8;
    private static final int RELA_ENTRY_BYTES = 24;
    private static final Set<String> NEEDS_A_LOADER =
            Set.of(
                    ".interp",
                    ".init_array",
                    ".fini_array",
                    ".preinit_array",
                    ".tdata",
                    ".tbss",
                    ".plt",
                    ".got.plt");

    private final ElfFile elf;
    private final List<String> problems = new ArrayList<>();

    private RelocationCheck(ElfFile elf) {
        this.elf = elf;
    }

    /** All problems, in address order; empty when the file is sound. */
    static List<String> problemsOf(ElfFile elf) {
        RelocationCheck check = new RelocationCheck(elf);
        for (ElfFile.Section section : elf.sections()) {
            if (section.isLoaded()
                    && section.sizeBytes() > 0
                    && NEEDS_A_LOADER.contains(section.name())) {
                check.problems.add(
                        "section "
                                + section.name()
                                + " ("
                                + section.sizeBytes()
                                + " bytes) needs a loader or a C library; remove constructors, thread-local variables and imports");
            }
        }
        elf.section(".rela.dyn").ifPresent(check::checkRela);
        elf.section(".relr.dyn").ifPresent(check::checkRelr);
        return check.problems;
    }

    private void checkRela(ElfFile.Section section) {
        ByteBuffer entries = ByteBuffer.wrap(elf.contents(section)).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + RELA_ENTRY_BYTES <= entries.capacity(); at += RELA_ENTRY_BYTES) {
            long target = entries.getLong(at);
            int type = entries.getInt(at + 8);
            if (type != R_X86_64_RELATIVE) {
                problems.add(
                        String.format(
                                "relocation of type %d at 0x%x: only R_X86_64_RELATIVE is applied",
                                type, target));
            }
            checkTarget(target);
        }
    }

    /**
     * RELR: an even word is an address to relocate, an odd word a bitmap of the 63 words after the
     * last.
     */
    private void checkRelr(ElfFile.Section section) {
        ByteBuffer words = ByteBuffer.wrap(elf.contents(section)).order(ByteOrder.LITTLE_ENDIAN);
        long next = 0;
        while (words.remaining() >= Long.BYTES) {
            long word = words.getLong();
            if ((word & 1) == 0) {
                checkTarget(word);
                next = word + Long.BYTES;
                continue;
            }
            for (int bit = 1; bit < Long.SIZE; bit++) {
                if ((word >>> bit & 1) != 0) {
                    checkTarget(next + (long) (bit - 1) * Long.BYTES);
                }
            }
            next += (long) (Long.SIZE - 1) * Long.BYTES;
        }
    }

    private void checkTarget(long address) {
        if (!elf.isWritable(address)) {
            String where = elf.sectionAt(address).map(ElfFile.Section::name).orElse("no section");
            problems.add(
                    String.format(
                            "relocation at 0x%x in %s: only writable data can be relocated; use a 32-bit offset from clo_image_base",
                            address, where));
        }
    }
}
