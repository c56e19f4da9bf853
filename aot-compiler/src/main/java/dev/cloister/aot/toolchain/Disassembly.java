package dev.cloister.aot.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    private final BranchHardening branches = new BranchHardening();
    private final Set<Long> enclu = new HashSet<>();
    private final TreeMap<Long, String> functions = new TreeMap<>();
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

    /** How the code branches. */
    BranchHardening branches() {
        return branches;
    }

    /** Whether the instruction at an address is ENCLU. */
    boolean isEnclu(long address) {
        return enclu.contains(address);
    }

    /** {@code function+0x12} */
    String place(long address) {
        Map.Entry<Long, String> at = functions.floorEntry(address);
        return at == null
                ? "0x" + Long.toHexString(address)
                : at.getValue() + "+0x" + Long.toHexString(address - at.getKey());
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
            functions.put(Long.parseLong(line.substring(0, open).strip(), 16), function);
        }
    }

    private void acceptInstruction(long address, String instruction) {
        String[] words = PREFIXES.matcher(instruction).replaceFirst("").split("\\s+", 2);
        String operands = words.length > 1 ? words[1] : "";
        afterCall = words[0].startsWith("call");
        branches.accept(function, place(address), words[0], operands);
        if (words[0].equals(EnclaveInstructions.ENCLU)) {
            enclu.add(address);
        }
        EnclaveInstructions.whyForbidden(function, words[0], operands)
                .ifPresent(
                        why ->
                                problems.add(
                                        String.format(
                                                "%s: %s %s",
                                                place(address),
                                                instruction.replace('\t', ' '),
                                                why)));
    }
}
