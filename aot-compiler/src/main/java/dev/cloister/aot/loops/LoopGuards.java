package dev.cloister.aot.loops;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.Conversion;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;
import java.util.HashMap;
import java.util.Map;

/**
 * The tests before a loop: a chain of blocks that computes what the loop would compute in every
 * round, and leaves for the loop with its checks as soon as one of them might fail.
 */
final class LoopGuards {
    private final IrMethod method;
    private final InnerLoop loop;
    private final IrBlock start;
    private final IrBlock withChecks;
    private final Map<IrInstruction, IrInstruction> moved = new HashMap<>();
    private IrBlock here;

    /** A chain that leaves for {@code withChecks}. */
    LoopGuards(IrMethod method, InnerLoop loop, IrBlock withChecks) {
        this.method = method;
        this.loop = loop;
        this.withChecks = withChecks;
        this.start = method.newBlock();
        this.here = start;
    }

    IrBlock start() {
        return start;
    }

    /** The last block, which does not end yet. */
    IrBlock end() {
        return here;
    }

    /** Goes on only when the sum is not negative. */
    void requireNotNegative(LinearForm sum) {
        IrInstruction value = null;
        for (Map.Entry<LinearForm.Term, Long> entry : sum.terms().entrySet()) {
            IrInstruction term = moved(entry.getKey().value());
            IrInstruction wide = append(new IrOperation.Convert(Conversion.I2L), IrType.LONG, term);
            if (entry.getValue() != 1) {
                wide = arithmetic(IrOperation.Operator.MUL, wide, number(entry.getValue()));
            }
            value = value == null ? wide : arithmetic(IrOperation.Operator.ADD, value, wide);
        }
        if (sum.constant() != 0) {
            value = arithmetic(IrOperation.Operator.ADD, value, number(sum.constant()));
        }
        IrInstruction sign = append(new IrOperation.Compare(0), IrType.INT, value, number(0L));
        require(Condition.GE, sign, constant(0, IrType.INT));
    }

    /** The value before the loop; makes the checks that loads on the way to it need. */
    IrInstruction moved(IrInstruction value) {
        if (!loop.computes(value)) {
            return value;
        }
        IrInstruction known = moved.get(value);
        if (known != null) {
            return known;
        }
        IrInstruction[] operands =
                value.operands().stream().map(this::moved).toArray(IrInstruction[]::new);
        if (value.operation() instanceof IrOperation.GetField && !operands[0].facts().nonNull()) {
            require(Condition.NE, operands[0], constant(null, IrType.REF));
        } else if (value.operation() instanceof IrOperation.ArrayLoad) {
            IrInstruction length = append(new IrOperation.ArrayLength(), IrType.INT, operands[0]);
            require(Condition.GE, operands[1], constant(0, IrType.INT));
            require(Condition.LT, operands[1], length);
        }
        IrInstruction copy =
                append(value.operation(), value.type(), operands).setFacts(value.facts());
        moved.put(value, copy);
        return copy;
    }

    /** What has been computed before the loop, by what the loop computes. */
    Map<IrInstruction, IrInstruction> moved() {
        return moved;
    }

    private void require(Condition condition, IrInstruction left, IrInstruction right) {
        append(new IrOperation.If(condition), IrType.VOID, left, right);
        IrBlock next = method.newBlock();
        here.addSuccessor(next);
        here.addSuccessor(withChecks);
        here = next;
    }

    private IrInstruction arithmetic(
            IrOperation.Operator operator, IrInstruction left, IrInstruction right) {
        return append(new IrOperation.Arithmetic(operator), IrType.LONG, left, right);
    }

    private IrInstruction number(long value) {
        return constant(value, IrType.LONG);
    }

    private IrInstruction constant(Object value, IrType type) {
        return append(new IrOperation.Constant(value), type);
    }

    private IrInstruction append(IrOperation operation, IrType type, IrInstruction... operands) {
        return here.append(method.newInstruction(operation, type, operands));
    }
}
