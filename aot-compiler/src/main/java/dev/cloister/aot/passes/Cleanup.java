package dev.cloister.aot.passes;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Removes phis that merge one value with itself, values that nobody uses, and exceptional edges of
 * blocks that cannot throw.
 */
public final class Cleanup {
    private Cleanup() {}

    /** Improves a method in place. */
    public static void apply(IrMethod method) {
        removeIdleHandlers(method);
        method.removeUnreachableBlocks();
        removeTrivialPhis(method);
        removeDeadValues(method);
    }

    private static void removeIdleHandlers(IrMethod method) {
        for (IrBlock block : method.blocks()) {
            if (block.instructions().stream().noneMatch(IrInstruction::mayThrow)) {
                block.clearHandler();
            }
        }
    }

    private static void removeTrivialPhis(IrMethod method) {
        Map<IrInstruction, IrInstruction> replacements = new HashMap<>();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (IrBlock block : method.blocks()) {
                for (IrInstruction phi : block.phis()) {
                    if (replacements.containsKey(phi)) {
                        continue;
                    }
                    IrInstruction only = onlyValue(phi, replacements);
                    if (only != null) {
                        replacements.put(phi, only);
                        changed = true;
                    }
                }
            }
        }
        for (IrBlock block : method.blocks()) {
            block.phis().removeIf(replacements::containsKey);
        }
        method.replaceUses(replacements);
    }

    private static IrInstruction onlyValue(
            IrInstruction phi, Map<IrInstruction, IrInstruction> replacements) {
        IrInstruction only = null;
        for (IrInstruction operand : phi.operands()) {
            IrInstruction value = operand;
            while (replacements.containsKey(value)) {
                value = replacements.get(value);
            }
            if (value != phi && value != only) {
                if (only != null) {
                    return null;
                }
                only = value;
            }
        }
        return only;
    }

    private static void removeDeadValues(IrMethod method) {
        Set<IrInstruction> live = new HashSet<>();
        Deque<IrInstruction> work = new ArrayDeque<>();
        for (IrBlock block : method.blocks()) {
            for (IrInstruction instruction : block.instructions()) {
                if (!instruction.isRemovable() && live.add(instruction)) {
                    work.push(instruction);
                }
            }
        }
        while (!work.isEmpty()) {
            for (IrInstruction operand : work.pop().operands()) {
                if (live.add(operand)) {
                    work.push(operand);
                }
            }
        }
        for (IrBlock block : method.blocks()) {
            block.phis().removeIf(phi -> !live.contains(phi));
            block.instructions().removeIf(instruction -> !live.contains(instruction));
        }
    }
}
