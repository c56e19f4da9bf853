package dev.cloister.codegen.stubs;

import dev.cloister.codegen.model.PrimitiveKind;

/**
 * C expressions between a scalar and the 8-byte slot it travels in. Ints are sign-extended, floats
 * are their bits.
 */
final class CScalars {
    private CScalars() {}

    /** The C type in which compiled Java takes and returns a kind. */
    static String javaAbiType(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN, BYTE, CHAR, SHORT, INT -> "int32_t";
            case LONG -> "int64_t";
            case FLOAT -> "float";
            case DOUBLE -> "double";
        };
    }

    /**
     * A condition that holds when the slot does not hold a value of the kind, or "" when every slot
     * does.
     */
    static String malformed(PrimitiveKind kind, String slot, int ordinalCount) {
        if (ordinalCount > 0) {
            return slot + " >= " + ordinalCount + "u";
        }
        return switch (kind) {
            case BOOLEAN -> slot + " > 1u";
            case CHAR -> slot + " > UINT16_MAX";
            case BYTE, SHORT, INT -> slot + " != (uint64_t)(int64_t)(" + kind.cName() + ")" + slot;
            case FLOAT -> slot + " > UINT32_MAX";
            case LONG, DOUBLE -> "";
        };
    }

    /** True when the value is not a cast of the slot but its bits. */
    static boolean isByBits(PrimitiveKind kind) {
        return kind == PrimitiveKind.FLOAT || kind == PrimitiveKind.DOUBLE;
    }

    /** The integer type as wide as a floating-point kind. */
    static String bitsType(PrimitiveKind kind) {
        return kind == PrimitiveKind.FLOAT ? "uint32_t" : "uint64_t";
    }

    /** Sets a floating-point variable from the bits in a slot. */
    static String fromBits(PrimitiveKind kind, String variable, String slot) {
        String type = bitsType(kind);
        return "{ "
                + type
                + " bits = ("
                + type
                + ")"
                + slot
                + "; __builtin_memcpy(&"
                + variable
                + ", &bits, sizeof bits); }";
    }

    /** Sets a slot to the bits of a floating-point variable. */
    static String toBits(PrimitiveKind kind, String slot, String variable) {
        String type = bitsType(kind);
        return "{ "
                + type
                + " bits; __builtin_memcpy(&bits, &"
                + variable
                + ", sizeof bits); "
                + slot
                + " = bits; }";
    }

    /** A slot from an integer value, which is sign-extended when its type is signed. */
    static String slotOf(PrimitiveKind kind, String value) {
        return switch (kind) {
            case BOOLEAN -> "(uint64_t)(" + value + " != 0)";
            case CHAR -> "(uint64_t)(uint16_t)" + value;
            default -> "(uint64_t)(int64_t)" + value;
        };
    }
}
