package dev.cloister.aot.emit;

import dev.cloister.aot.ir.IrInstruction;
import dev.cloister.aot.ir.IrOperation;
import java.util.Map;

/**
 * Primitive conversions; those from floating point saturate (JLS 5.1.3), which C leaves undefined.
 */
final class ConversionEmitter {
    private ConversionEmitter() {}

    static void register(Map<Class<? extends IrOperation>, ExpressionEmitter> expressions) {
        expressions.put(IrOperation.Convert.class, ConversionEmitter::convert);
    }

    private static String convert(IrInstruction value, MethodWriter w) {
        String operand = w.use(value, 0);
        return switch (((IrOperation.Convert) value.operation()).conversion()) {
            case I2L -> "(int64_t)" + operand;
            case I2F, L2F, D2F -> "(float)" + operand;
            case I2D, L2D, F2D -> "(double)" + operand;
            case L2I -> "(int32_t)" + operand;
            case F2I -> "clo_f2i(" + operand + ")";
            case F2L -> "clo_f2l(" + operand + ")";
            case D2I -> "clo_d2i(" + operand + ")";
            case D2L -> "clo_d2l(" + operand + ")";
            case I2B -> "(int8_t)" + operand;
            case I2C -> "(uint16_t)" + operand;
            case I2S -> "(int16_t)" + operand;
        };
    }
}
