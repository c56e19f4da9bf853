package dev.cloister.aot.toolchain;

import java.util.ArrayList;
import java.util.List;

/**
 * What the code of an image does at branches, as far as a {@link Hardening} forbids it. A promise
 * of the compiler is only worth what the linked code shows: hand-written assembly and an author's C
 * go past it.
 */
final class BranchHardening {
    private static final String THUNKS = "__llvm_retpoline_";

    private final List<String> againstLvi = new ArrayList<>();
    private final List<String> againstSpectre = new ArrayList<>();
    private boolean afterFence;

    /** The next instruction of the code, in address order. */
    void accept(String function, String place, String mnemonic, String operands) {
        boolean isBranch = mnemonic.startsWith("call") || mnemonic.startsWith("jmp");
        if (isBranch && operands.startsWith("*")) {
            if (!operands.startsWith("*%")) {
                againstLvi.add(
                        place
                                + ": branches to an address straight from memory; load it into a"
                                + " register and fence");
            }
            if (!function.startsWith(THUNKS)) {
                againstSpectre.add(
                        place + ": branches indirectly without a retpoline; call it from C");
            }
        }
        if (mnemonic.startsWith("ret") && !afterFence) {
            againstLvi.add(place + ": returns without a fence before it; let the compiler return");
        }
        afterFence = mnemonic.equals("lfence");
    }

    /** Where the code breaks what an image with this hardening promises. */
    List<String> problems(Hardening hardening) {
        return switch (hardening) {
            case NONE -> List.of();
            case LVI -> againstLvi;
            case SPECTRE -> againstSpectre;
        };
    }
}
