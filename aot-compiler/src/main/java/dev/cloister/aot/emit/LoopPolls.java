package dev.cloister.aot.emit;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which edges close a loop that may run for long: all that go backwards, save those of innermost
 * loops that count an int by steps of one up or down to a bound that stays. Such a loop ends soon,
 * and a poll in it would keep clang from vectorising it.
 */
final class LoopPolls {
    private final Map<IrBlock, Integer> order = new HashMap<>();

    LoopPolls(IrMethod method) {
        for (IrBlock block : method.blocks()) {
            order.put(block, order.size());
        }
    }

    boolean isNeeded(IrBlock from, IrBlock target) {
        return isBackwards(from, target) && !isCounted(from, target);
    }

    private boolean isBackwards(IrBlock from, IrBlock target) {
        return order.get(target) <= order.get(from);
    }

    private boolean isCounted(IrBlock latch, IrBlock header) {
        Set<IrBlock> body = body(latch, header);
        for (IrBlock block : body) {
            for (IrBlock successor : block.successors()) {
                boolean isThisEdge = block == latch && successor == header;
                if (isBackwards(block, successor) && !isThisEdge) {
                    return false;
                }
            }
        }
        return leavesByCount(header, latch, header, body)
                || leavesByCount(latch, latch, header, body);
    }

    /** Blocks that reach the latch without passing the header. */
    private static Set<IrBlock> body(IrBlock latch, IrBlock header) {
        Set<IrBlock> body = new HashSet<>();
        body.add(header);
        Deque<IrBlock> work = new ArrayDeque<>();
        work.push(latch);
        while (!work.isEmpty()) {
            IrBlock block = work.pop();
            if (body.add(block)) {
                block.predecessors().forEach(work::push);
            }
        }
        return body;
    }

    /**
     * True when the block, which every round passes, goes on only while the count is short of the
     * bound.
     */
    private static boolean leavesByCount(
            IrBlock block, IrBlock latch, IrBlock header, Set<IrBlock> body) {
        if (!(block.terminator().operation() instanceof IrOperation.If branch)) {
            return false;
        }
        boolean staysWhenTrue = body.contains(block.successors().get(0));
        if (staysWhenTrue == body.contains(block.successors().get(1))) {
            return false;
        }
        Condition stay = staysWhenTrue ? branch.condition() : branch.condition().negated();
        IrInstruction left = block.terminator().operand(0);
        IrInstruction right = block.terminator().operand(1);
        return endsBy(stay, left, right, latch, header, body)
                || endsBy(stay.swapped(), right, left, latch, header, body);
    }

    private static boolean endsBy(
            Condition stay,
            IrInstruction count,
            IrInstruction bound,
            IrBlock latch,
            IrBlock header,
            Set<IrBlock> body) {
        int step = stepOf(count, latch, header);
        boolean isUp = step == 1 && stay == Condition.LT;
        boolean isDown =
                step == -1 && stay == Condition.GT
                        || step == -1 && stay == Condition.GE && isAbove(bound);
        return (isUp || isDown || step != 0 && stay == Condition.NE) && isInvariant(bound, body);
    }

    /** {@code i >= MIN_VALUE} never ends. */
    private static boolean isAbove(IrInstruction bound) {
        return bound.operation() instanceof IrOperation.Constant constant
                && (Integer) constant.value() > Integer.MIN_VALUE;
    }

    /** 1 or -1 when the value is the loop's counter, before or after its step; else 0. */
    private static int stepOf(IrInstruction value, IrBlock latch, IrBlock header) {
        for (IrInstruction phi : header.phis()) {
            IrInstruction next = phi.operand(header.predecessors().indexOf(latch));
            boolean isStep =
                    next.operation() instanceof IrOperation.Arithmetic arithmetic
                            && arithmetic.operator() == IrOperation.Operator.ADD
                            && next.operand(0) == phi
                            && next.operand(1).operation() instanceof IrOperation.Constant;
            if (isStep && (value == phi || value == next)) {
                Object amount = ((IrOperation.Constant) next.operand(1).operation()).value();
                return Integer.valueOf(1).equals(amount)
                        ? 1
                        : Integer.valueOf(-1).equals(amount) ? -1 : 0;
            }
        }
        return 0;
    }

    private static boolean isInvariant(IrInstruction bound, Set<IrBlock> body) {
        boolean isFixed =
                bound.operation() instanceof IrOperation.Constant || !body.contains(bound.block());
        boolean isLength =
                bound.operation() instanceof IrOperation.ArrayLength
                        && !body.contains(bound.operand(0).block());
        return isFixed || isLength;
    }
}
