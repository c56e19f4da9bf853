package dev.cloister.aot.intrinsics;

import java.util.HashMap;
import java.util.Map;

/**
 * Functions of java.lang.Math that are one or two instructions. Only those with one exact result
 * are here: the others must give the bits that the library's own code gives.
 */
final class MathIntrinsics extends TemplateIntrinsics {
    MathIntrinsics() {
        super(Effect.PURE, table());
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (String owner : new String[] {"java/lang/Math", "java/lang/StrictMath"}) {
            table.put(owner + ".sqrt(D)D", "__builtin_sqrt($0)");
            table.put(owner + ".floor(D)D", "__builtin_floor($0)");
            table.put(owner + ".ceil(D)D", "__builtin_ceil($0)");
            table.put(owner + ".rint(D)D", "__builtin_rint($0)");
            table.put(owner + ".abs(D)D", "__builtin_fabs($0)");
            table.put(owner + ".abs(F)F", "__builtin_fabsf($0)");
            table.put(owner + ".max(II)I", "clog_max_int($0,$1)");
            table.put(owner + ".min(II)I", "clog_min_int($0,$1)");
            table.put(owner + ".max(JJ)J", "clog_max_long($0,$1)");
            table.put(owner + ".min(JJ)J", "clog_min_long($0,$1)");
            table.put(owner + ".multiplyHigh(JJ)J", "(int64_t)(((__int128)$0*$1)>>64)");
            table.put(owner + ".fma(DDD)D", "__builtin_fma($0,$1,$2)");
            table.put(owner + ".fma(FFF)F", "__builtin_fmaf($0,$1,$2)");
        }
        table.put("java/lang/Double.doubleToRawLongBits(D)J", "clog_double_bits($0)");
        table.put("java/lang/Double.longBitsToDouble(J)D", "clog_bits_double($0)");
        table.put("java/lang/Float.floatToRawIntBits(F)I", "clog_float_bits($0)");
        table.put("java/lang/Float.intBitsToFloat(I)F", "clog_bits_float($0)");
        return table;
    }
}
