package dev.cloister.aot.ir;

import org.objectweb.asm.Type;

/**
 * What a value is to the machine. Booleans, bytes, chars and shorts are ints, as on the operand
 * stack of the JVM.
 */
public enum IrType {
    VOID("void"),
    INT("int32_t"),
    LONG("int64_t"),
    FLOAT("float"),
    DOUBLE("double"),
    REF("clo_ref");

    private final String cType;

    IrType(String cType) {
        this.cType = cType;
    }

    /** The C type of a variable that holds such a value. */
    public String cType() {
        return cType;
    }

    /** Two stack slots in the JVM's counting. */
    public boolean isWide() {
        return this == LONG || this == DOUBLE;
    }

    /** The type of a field, parameter or result with this descriptor. */
    public static IrType of(String descriptor) {
        return of(Type.getType(descriptor));
    }

    /** The type of a value of an ASM type. */
    public static IrType of(Type type) {
        return switch (type.getSort()) {
            case Type.VOID -> VOID;
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> INT;
            case Type.LONG -> LONG;
            case Type.FLOAT -> FLOAT;
            case Type.DOUBLE -> DOUBLE;
            default -> REF;
        };
    }
}
