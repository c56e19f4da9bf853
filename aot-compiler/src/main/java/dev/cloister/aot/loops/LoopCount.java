package dev.cloister.aot.loops;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a loop counts: an int changes by the same amount in each round, and one block that every
 * round passes lets the loop go on only while {@code tested stay bound} holds.
 *
 * @param counter the phi in the header
 * @param next the counter of the next round
 * @param step what is added in each round, not 0
 * @param tested the counter, or the next one
 * @param stay the comparison that lets the loop go on
 * @param bound what the count is compared with, which does not change in the loop
 * @param testedIn the header or the latch
 */
public record LoopCount(
        IrInstruction counter,
        IrInstruction next,
        int step,
        IrInstruction tested,
        Condition stay,
        IrInstruction bound,
        IrBlock testedIn) {

    /** All ways in which a loop counts; empty when it ends otherwise or its bound moves. */
    public static List<LoopCount> of(InnerLoop loop) {
        return of(loop, new LoopInvariants(loop)::isFixed);
    }

    /** The same, for another idea of which bounds do not change. */
    static List<LoopCount> of(InnerLoop loop, Predicate<IrInstruction> isSteady) {
        List<LoopCount> counts = new ArrayList<>();
        tests(loop.header(), loop, isSteady, counts);
        if (loop.latch() != loop.header()) {
            tests(loop.latch(), loop, isSteady, counts);
        }
        return counts;
    }

    /** True when it ends for certain: a step of one cannot jump over the bound or the last int. */
    public boolean certainlyEnds() {
        return step == 1 && stay == Condition.LT
                || step == -1 && stay == Condition.GT
                || step == -1 && stay == Condition.GE && isAboveSmallest(bound)
                || Math.abs(step) == 1 && stay == Condition.NE;
    }

    /** {@code i >= MIN_VALUE} never ends. */
    private static boolean isAboveSmallest(IrInstruction bound) {
        return bound.operation() instanceof IrOperation.Constant constant
                && (Integer) constant.value() > Integer.MIN_VALUE;
    }

    private static void tests(
            IrBlock block,
            InnerLoop loop,
            Predicate<IrInstruction> isSteady,
            List<LoopCount> counts) {
        if (!(block.terminator().operation() instanceof IrOperation.If branch)
                || block.terminator().operand(0).type() != IrType.INT) {
            return;
        }
        boolean staysWhenTrue = loop.body().contains(block.successors().get(0));
        if (staysWhenTrue == loop.body().contains(block.successors().get(1))) {
            return;
        }
        Condition stay = staysWhenTrue ? branch.condition() : branch.condition().negated();
        IrInstruction left = block.terminator().operand(0);
        IrInstruction right = block.terminator().operand(1);
        for (IrInstruction phi : loop.header().phis()) {
            int step = step(phi, loop);
            if (step != 0) {
                IrInstruction next = next(phi, loop);
                if ((left == phi || left == next) && isSteady.test(right)) {
                    counts.add(new LoopCount(phi, next, step, left, stay, right, block));
                }
                if ((right == phi || right == next) && isSteady.test(left)) {
                    counts.add(new LoopCount(phi, next, step, right, stay.swapped(), left, block));
                }
            }
        }
    }

    private static IrInstruction next(IrInstruction phi, InnerLoop loop) {
        return phi.operand(loop.header().predecessors().indexOf(loop.latch()));
    }

    private static int step(IrInstruction phi, InnerLoop loop) {
        IrInstruction next = next(phi, loop);
        boolean isStep =
                phi.type() == IrType.INT
                        && next.operation() instanceof IrOperation.Arithmetic arithmetic
                        && arithmetic.operator() == IrOperation.Operator.ADD
                        && next.operand(0) == phi
                        && next.operand(1).operation() instanceof IrOperation.Constant;
        return isStep ? (Integer) ((IrOperation.Constant) next.operand(1).operation()).value() : 0;
    }
}
