package dev.cloister.aot.desugar;

import org.objectweb.asm.Type;

/**
 * What a {@code static final VarHandle} stands for.
 *
 * @param owner class of the field (fields only)
 * @param name of the field (fields only)
 * @param type of the variable
 * @param bigEndian byte order (byte views only)
 */
record VarHandleConstant(Kind kind, String owner, String name, Type type, boolean bigEndian) {
    enum Kind {
        FIELD,
        STATIC_FIELD,
        ARRAY,
        BYTE_VIEW
    }

    /** Operands that say which variable is meant. */
    int coordinateCount() {
        return switch (kind) {
            case FIELD -> 1;
            case STATIC_FIELD -> 0;
            case ARRAY, BYTE_VIEW -> 2;
        };
    }
}
