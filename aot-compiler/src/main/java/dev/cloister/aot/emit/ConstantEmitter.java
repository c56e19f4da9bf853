package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import java.util.Map;

/** Literals: exact to the last bit. */
final class ConstantEmitter {
    private ConstantEmitter() {}

    static void register(Map<Class<? extends IrOperation>, ExpressionEmitter> expressions) {
        expressions.put(
                IrOperation.Constant.class,
                (value, w) -> literal(((IrOperation.Constant) value.operation()).value()));
        expressions.put(IrOperation.StringConstant.class, ConstantEmitter::string);
        expressions.put(IrOperation.ClassConstant.class, ConstantEmitter::mirror);
        expressions.put(IrOperation.FieldOffset.class, ConstantEmitter::fieldOffset);
        expressions.put(IrOperation.StaticFieldAddress.class, ConstantEmitter::staticFieldAddress);
    }

    private static String staticFieldAddress(IrInstruction value, MethodWriter w) {
        return "(int64_t)(uintptr_t)&"
                + w.unit()
                        .staticField(((IrOperation.StaticFieldAddress) value.operation()).field());
    }

    static String literal(Object value) {
        if (value == null) {
            return "((clo_ref)0)";
        }
        if (value instanceof Long number) {
            return number == Long.MIN_VALUE
                    ? "INT64_MIN"
                    : parenthesized(number + "LL", number < 0);
        }
        if (value instanceof Float number) {
            return real(number, Float.toHexString(number) + "f", "f");
        }
        if (value instanceof Double number) {
            return real(number, Double.toHexString(number), "");
        }
        int number = (Integer) value;
        return number == Integer.MIN_VALUE
                ? "INT32_MIN"
                : parenthesized(Integer.toString(number), number < 0);
    }

    private static String real(double value, String hexadecimal, String suffix) {
        if (Double.isNaN(value)) {
            return "__builtin_nan" + suffix + "(\"\")";
        }
        if (Double.isInfinite(value)) {
            return (value < 0 ? "(-__builtin_inf" : "(__builtin_inf") + suffix + "())";
        }
        return parenthesized(hexadecimal, hexadecimal.startsWith("-"));
    }

    private static String parenthesized(String text, boolean isNegative) {
        return isNegative ? "(" + text + ")" : text;
    }

    private static String string(IrInstruction value, MethodWriter w) {
        return w.unit().string(((IrOperation.StringConstant) value.operation()).value());
    }

    private static String mirror(IrInstruction value, MethodWriter w) {
        return "clo_mirror(" + ((IrOperation.ClassConstant) value.operation()).value().id() + ")";
    }

    private static String fieldOffset(IrInstruction value, MethodWriter w) {
        return w.program().layout().offsetOf(((IrOperation.FieldOffset) value.operation()).field())
                + "LL";
    }
}
