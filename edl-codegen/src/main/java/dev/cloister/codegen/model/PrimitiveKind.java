package dev.cloister.codegen.model;

import java.util.Arrays;
import java.util.Optional;

/** The eight primitive types: one row each, with their names on every side of the boundary. */
public enum PrimitiveKind {
    BOOLEAN('Z', "boolean", "Boolean", "uint8_t", 1),
    BYTE('B', "byte", "Byte", "int8_t", 1),
    CHAR('C', "char", "Character", "uint16_t", 2),
    SHORT('S', "short", "Short", "int16_t", 2),
    INT('I', "int", "Integer", "int32_t", 4),
    LONG('J', "long", "Long", "int64_t", 8),
    FLOAT('F', "float", "Float", "float", 4),
    DOUBLE('D', "double", "Double", "double", 8);

    private final char descriptor;
    private final String javaName;
    private final String boxName;
    private final String cName;
    private final int sizeBytes;

    PrimitiveKind(char descriptor, String javaName, String boxName, String cName, int sizeBytes) {
        this.descriptor = descriptor;
        this.javaName = javaName;
        this.boxName = boxName;
        this.cName = cName;
        this.sizeBytes = sizeBytes;
    }

    /** The kind of a descriptor character such as {@code I}. */
    public static Optional<PrimitiveKind> ofDescriptor(char descriptor) {
        return Arrays.stream(values()).filter(kind -> kind.descriptor == descriptor).findFirst();
    }

    /** The kind boxed by a class such as {@code java/lang/Integer}. */
    public static Optional<PrimitiveKind> ofBox(String internalName) {
        return Arrays.stream(values())
                .filter(kind -> internalName.equals("java/lang/" + kind.boxName))
                .findFirst();
    }

    /** The descriptor character. */
    public char descriptor() {
        return descriptor;
    }

    /** The Java keyword. */
    public String javaName() {
        return javaName;
    }

    /** The simple name of the box class. */
    public String boxName() {
        return boxName;
    }

    /** The C type of an array element and of a scalar in EDL. */
    public String cName() {
        return cName;
    }

    /** The constant of {@code cloister/runtime.h}. */
    public String cKind() {
        return "CLO_" + name();
    }

    /** The name as part of a method name: {@code Int}. */
    public String capitalName() {
        return Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
    }

    /** Bytes of one element. */
    public int sizeBytes() {
        return sizeBytes;
    }
}
