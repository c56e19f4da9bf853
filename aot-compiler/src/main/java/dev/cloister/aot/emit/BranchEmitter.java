package dev.cloister.aot.emit;

import dev.cloister.aot.ir.Condition;
import dev.cloister.aot.ir.IrBlock;
import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrType;

/**
 * Jumps and conditions. A comparison of longs or floats with its branch becomes one C comparison.
 */
final class BranchEmitter {
    private BranchEmitter() {}

    static void jump(IrBlock block, IrBlock following, MethodWriter w) {
        w.raw(w.edge(block, block.successors().get(0), following));
    }

    static void branch(IrBlock block, IrBlock following, MethodWriter w) {
        IrInstruction terminator = block.terminator();
        Condition condition = ((IrOperation.If) terminator.operation()).condition();
        IrBlock whenTrue = block.successors().get(0);
        IrBlock whenFalse = block.successors().get(1);
        String test = test(terminator, condition, w);
        if (whenTrue == following && whenFalse != following) {
            w.raw("if(!" + test + "){" + w.edge(block, whenFalse, null) + "}");
            w.raw(w.edge(block, whenTrue, following));
        } else {
            w.raw("if" + test + "{" + w.edge(block, whenTrue, null) + "}");
            w.raw(w.edge(block, whenFalse, following));
        }
    }

    private static String test(IrInstruction branch, Condition condition, MethodWriter w) {
        IrInstruction left = branch.operand(0);
        IrInstruction right = branch.operand(1);
        boolean withZero =
                right.operation() instanceof IrOperation.Constant constant
                        && Integer.valueOf(0).equals(constant.value());
        if (withZero
                && left.operation() instanceof IrOperation.Compare compare
                && w.values().isInlined(left)) {
            return compared(left, condition, compare.onNan(), w);
        }
        return "(" + w.use(left) + condition.cOperator() + w.use(right) + ")";
    }

    /** {@code compare(a, b) condition 0}, with the right answer when a or b is not a number. */
    private static String compared(
            IrInstruction compare, Condition condition, int onNan, MethodWriter w) {
        boolean isReal = compare.operand(0).type() != IrType.LONG;
        boolean trueOnNan = isReal && condition.test(onNan, 0);
        Condition plain = trueOnNan && condition != Condition.NE ? condition.negated() : condition;
        String text = "(" + w.use(compare, 0) + plain.cOperator() + w.use(compare, 1) + ")";
        return plain == condition ? text : "(!" + text + ")";
    }
}
