package dev.cloister.aot.passes;

import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Removes bounds checks of an array and index that were checked before on every path. */
public final class BoundsChecks extends AvailableFacts {
    private final Map<List<Object>, Integer> pairs;

    private BoundsChecks(IrMethod method, Map<List<Object>, Integer> pairs) {
        super(method, pairs.size());
        this.pairs = pairs;
    }

    /** Improves a method in place. */
    public static void apply(IrMethod method) {
        Map<List<Object>, Integer> pairs = new HashMap<>();
        int checks = 0;
        for (IrBlock block : method.blocks()) {
            for (IrInstruction instruction : block.instructions()) {
                if (instruction.operation() instanceof IrOperation.BoundsCheck) {
                    pairs.putIfAbsent(key(instruction), pairs.size());
                    checks++;
                }
            }
        }
        if (checks == pairs.size()) {
            return;
        }
        BoundsChecks analysis = new BoundsChecks(method, pairs);
        analysis.solve(new BitSet());
        for (IrBlock block : method.blocks()) {
            BitSet known = analysis.at(block);
            for (Iterator<IrInstruction> it = block.instructions().iterator(); it.hasNext(); ) {
                IrInstruction instruction = it.next();
                if (instruction.operation() instanceof IrOperation.BoundsCheck
                        && known.get(pairs.get(key(instruction)))) {
                    it.remove();
                } else {
                    analysis.transfer(instruction, known);
                }
            }
        }
    }

    /** The array, and the index: the value, or the number when it is constant. */
    private static List<Object> key(IrInstruction check) {
        IrInstruction index = check.operand(1);
        Object position =
                index.operation() instanceof IrOperation.Constant constant
                        ? constant.value()
                        : index;
        return List.of(check.operand(0), position);
    }

    @Override
    void transfer(IrInstruction instruction, BitSet facts) {
        if (instruction.operation() instanceof IrOperation.BoundsCheck) {
            facts.set(pairs.get(key(instruction)));
        }
    }
}
