package dev.cloister.aot.toolchain;

import java.util.ArrayList;
import java.util.List;

/**
 * The bytes of ENCLU where no ENCLU is: in an immediate, in a displacement, across two
 * instructions, in data between functions. Whoever could jump there would leave the enclave with
 * its registers, or ask for its keys.
 */
final class HiddenEnclu {
    private static final byte[] ENCLU = {0x0f, 0x01, (byte) 0xd7};

    private HiddenEnclu() {}

    /** Each place with its function; in address order. */
    static List<String> in(ElfFile elf, Disassembly disassembly) {
        List<String> problems = new ArrayList<>();
        for (ElfFile.Section section : elf.sections()) {
            if (!section.isCode()) {
                continue;
            }
            byte[] code = elf.contents(section);
            for (int at = 0; at + ENCLU.length <= code.length; at++) {
                long address = section.address() + at;
                if (isAt(code, at) && !disassembly.isEnclu(address)) {
                    problems.add(
                            disassembly.place(address)
                                    + ": hides the bytes of ENCLU (0f 01 d7) in other instructions; change"
                                    + " the constant that spells them");
                }
            }
        }
        return problems;
    }

    private static boolean isAt(byte[] code, int at) {
        for (int i = 0; i < ENCLU.length; i++) {
            if (code[at + i] != ENCLU[i]) {
                return false;
            }
        }
        return true;
    }
}
