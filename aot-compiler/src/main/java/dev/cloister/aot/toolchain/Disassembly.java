package dev.cloister.aot.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One pass over the code of a linked image: instructions that an enclave may not run, and where
 * calls return to.
 */
final class Disassembly {
    private static final Pattern PREFIXES =
            Pattern.compile(
                    "^((lock|rep|repe|repne|repz|repnz|data16|addr32|notrack|bnd|[cdefgs]s|rex\\S*)\\s+)+");

    private final List<String> problems = new ArrayList<>();
    private final List<Long> returnAddresses = new ArrayList<>();
    private String function = "(no function)";
    private boolean afterCall;

    private Disassembly() {}

    static Disassembly of(CToolchain toolchain, Path folder, String elf) {
        Disassembly disassembly = new Disassembly();
        toolchain.lines(
                Tool.OBJDUMP,
                folder,
                List.of("--disassemble", "--no-show-raw-insn", "--no-print-imm-hex", elf),
                disassembly::accept);
        return disassembly;
    }

    /** Forbidden instructions, each with its function, in address order. */
    List<String> problems() {
        return problems;
    }

    /** The addresses behind all call instructions, ascending. */
    List<Long> returnAddresses() {
        return returnAddresses;
    }

    /** A line is "0000000000001000 <name>:", or " 1000: mnemonic operands", or a heading. */
    private void accept(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.charAt(0) != ' ') {
            acceptLabel(line);
            return;
        }
        int colon = line.indexOf(':');
        int tab = line.indexOf('\t');
        if (colon < 0 || tab < colon) {
            return;
        }
        long address = Long.parseLong(line.substring(0, colon).strip(), 16);
        if (afterCall) {
            returnAddresses.add(address);
            afterCall = false;
        }
        String instruction = line.substring(tab + 1).strip();
        int comment = instruction.indexOf('#');
        acceptInstruction(
                address, comment < 0 ? instruction : instruction.substring(0, comment).strip());
    }

    private void acceptLabel(String line) {
        int open = line.indexOf('<');
        if (open >= 0 && line.endsWith(">:")) {
            function = line.substring(open + 1, line.length() - 2);
        }
    }

    private void acceptInstruction(long address, String instruction) {
        String[] words = PREFIXES.matcher(instruction).replaceFirst("").split("\\s+", 2);
        String operands = words.length > 1 ? words[1] : "";
        afterCall = words[0].startsWith("call");
        EnclaveInstructions.whyForbidden(words[0], operands)
                .ifPresent(
                        why ->
                                problems.add(
                                        String.format(
                                                "%s: %s at 0x%x %s",
                                                function,
                                                instruction.replace('\t', ' '),
                                                address,
                                                why)));
    }
}
