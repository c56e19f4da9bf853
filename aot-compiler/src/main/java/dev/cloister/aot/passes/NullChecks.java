package dev.cloister.aot.passes;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/**
 * Removes null checks of values that cannot be null: fresh objects, receivers, constants, what was
 * checked or compared before.
 */
public final class NullChecks extends AvailableFacts {
    private NullChecks(IrMethod method) {
        super(method, method.valueCount());
    }

    /** Improves a method in place. */
    public static void apply(IrMethod method) {
        boolean any =
                method.blocks().stream()
                        .flatMap(b -> b.instructions().stream())
                        .anyMatch(i -> i.operation() instanceof IrOperation.NullCheck);
        if (!any) {
            return;
        }
        NullChecks analysis = new NullChecks(method);
        analysis.solve(new BitSet());
        for (IrBlock block : method.blocks()) {
            analysis.improve(block);
        }
    }

    private void improve(IrBlock block) {
        BitSet known = at(block);
        block.phis().stream()
                .filter(phi -> phi.type() == IrType.REF && known.get(phi.id()))
                .forEach(phi -> phi.setFacts(phi.facts().asNonNull()));
        for (Iterator<IrInstruction> it = block.instructions().iterator(); it.hasNext(); ) {
            IrInstruction instruction = it.next();
            if (instruction.operation() instanceof IrOperation.NullCheck
                    && isKnown(instruction.operand(0), known)) {
                it.remove();
            } else {
                transfer(instruction, known);
            }
        }
    }

    /** A cast is the same reference as its operand. */
    private static IrInstruction root(IrInstruction value) {
        IrInstruction root = value;
        while (root.operation() instanceof IrOperation.CheckCast) {
            root = root.operand(0);
        }
        return root;
    }

    private static boolean isKnown(IrInstruction value, BitSet facts) {
        IrInstruction root = root(value);
        return value.facts().nonNull() || root.facts().nonNull() || facts.get(root.id());
    }

    @Override
    void transfer(IrInstruction instruction, BitSet facts) {
        if (instruction.operation() instanceof IrOperation.NullCheck
                || instruction.operation() instanceof IrOperation.BoundsCheck) {
            facts.set(root(instruction.operand(0)).id());
        }
    }

    @Override
    void alongEdge(IrBlock from, IrBlock target, BitSet facts) {
        if (!(from.terminator().operation() instanceof IrOperation.If branch)
                || from.successors().get(0) == from.successors().get(1)) {
            return;
        }
        boolean isTaken = from.successors().get(0) == target;
        IrInstruction left = from.terminator().operand(0);
        IrInstruction right = from.terminator().operand(1);
        if (left.type() == IrType.REF
                && isNull(right)
                && (branch.condition() == Condition.NE) == isTaken) {
            facts.set(root(left).id());
        }
        boolean isZero =
                right.operation() instanceof IrOperation.Constant constant
                        && Integer.valueOf(0).equals(constant.value());
        if (left.operation() instanceof IrOperation.InstanceOf
                && isZero
                && (branch.condition() == Condition.NE) == isTaken) {
            facts.set(root(left.operand(0)).id());
        }
    }

    private static boolean isNull(IrInstruction value) {
        return value.operation() instanceof IrOperation.Constant constant
                && constant.value() == null;
    }

    @Override
    void merge(IrInstruction phi, List<BitSet> edges, BitSet facts) {
        boolean all = phi.type() == IrType.REF;
        for (int i = 0; all && i < edges.size(); i++) {
            all = isKnown(phi.operand(i), edges.get(i));
        }
        facts.set(phi.id(), all);
    }
}
