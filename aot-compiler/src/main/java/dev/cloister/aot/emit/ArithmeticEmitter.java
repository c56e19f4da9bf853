package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import dev.cloister.aot.ir.IrOperation.Operator;
import dev.cloister.aot.ir.IrType;
import java.util.Map;

/**
 * Operators. Compiled with -fwrapv, so overflow wraps in C as in Java; division and shifts need
 * care of their own.
 */
final class ArithmeticEmitter {
    private ArithmeticEmitter() {}

    static void register(Map<Class<? extends IrOperation>, ExpressionEmitter> expressions) {
        expressions.put(IrOperation.Arithmetic.class, ArithmeticEmitter::arithmetic);
        expressions.put(IrOperation.Negate.class, (value, w) -> "(-" + w.use(value, 0) + ")");
        expressions.put(IrOperation.Compare.class, ArithmeticEmitter::compare);
    }

    private static String arithmetic(IrInstruction value, MethodWriter w) {
        Operator operator = ((IrOperation.Arithmetic) value.operation()).operator();
        String left = w.use(value, 0);
        String right = w.use(value, 1);
        return switch (operator) {
            case ADD -> infix(left, "+", right);
            case SUB -> infix(left, "-", right);
            case MUL -> infix(left, "*", right);
            case AND -> infix(left, "&", right);
            case OR -> infix(left, "|", right);
            case XOR -> infix(left, "^", right);
            case DIV -> divide(value, "/", "div", left, right);
            case REM -> divide(value, "%", "rem", left, right);
            case SHL, SHR, USHR -> shift(value, operator, left, right);
        };
    }

    private static String infix(String left, String operator, String right) {
        return "(" + left + operator + right + ")";
    }

    /** The divisor is not 0 here; -1 is what C leaves undefined. */
    private static String divide(
            IrInstruction value, String operator, String name, String left, String right) {
        return switch (value.type()) {
            case INT ->
                    isSafeDivisor(value.operand(1))
                            ? infix(left, operator, right)
                            : "clo_i" + name + "(" + left + "," + right + ")";
            case LONG ->
                    isSafeDivisor(value.operand(1))
                            ? infix(left, operator, right)
                            : "clo_l" + name + "(" + left + "," + right + ")";
            case FLOAT ->
                    operator.equals("/")
                            ? infix(left, operator, right)
                            : "clo_frem(" + left + "," + right + ")";
            default ->
                    operator.equals("/")
                            ? infix(left, operator, right)
                            : "clo_drem(" + left + "," + right + ")";
        };
    }

    private static boolean isSafeDivisor(IrInstruction divisor) {
        return divisor.operation() instanceof IrOperation.Constant constant
                && constant.value() instanceof Number number
                && number.longValue() != -1
                && number.longValue() != 0;
    }

    private static String shift(IrInstruction value, Operator operator, String left, String right) {
        boolean isLong = value.type() == IrType.LONG;
        String masked =
                value.operand(1).operation() instanceof IrOperation.Constant constant
                        ? Integer.toString((Integer) constant.value() & (isLong ? 63 : 31))
                        : "(" + right + "&" + (isLong ? 63 : 31) + ")";
        return switch (operator) {
            case SHL -> infix(left, "<<", masked);
            case SHR -> infix(left, ">>", masked);
            default ->
                    isLong
                            ? "(int64_t)((uint64_t)" + left + ">>" + masked + ")"
                            : "(int32_t)((uint32_t)" + left + ">>" + masked + ")";
        };
    }

    private static String compare(IrInstruction value, MethodWriter w) {
        int onNan = ((IrOperation.Compare) value.operation()).onNan();
        String operands = w.use(value, 0) + "," + w.use(value, 1);
        return switch (value.operand(0).type()) {
            case LONG -> "clo_lcmp(" + operands + ")";
            case FLOAT -> "clo_fcmp(" + operands + "," + onNan + ")";
            default -> "clo_dcmp(" + operands + "," + onNan + ")";
        };
    }
}
