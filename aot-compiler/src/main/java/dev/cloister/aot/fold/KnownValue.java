package dev.cloister.aot.fold;

import org.objectweb.asm.tree.analysis.BasicValue;

/** A value of which more than the type is known. */
final class KnownValue extends BasicValue {
    /** A reference that is not null. */
    enum NotNull {
        NOT_NULL
    }

    private final Object constant;

    KnownValue(BasicValue type, Object constant) {
        super(type.getType());
        this.constant = constant;
    }

    static Object constantOf(BasicValue value) {
        return value instanceof KnownValue known ? known.constant : null;
    }

    static boolean isNotNull(BasicValue value) {
        return constantOf(value) == NotNull.NOT_NULL;
    }

    static boolean isNull(BasicValue value) {
        return constantOf(value) == FoldedConstants.Null.NULL;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownValue known
                && super.equals(other)
                && constant.equals(known.constant);
    }

    @Override
    public int hashCode() {
        return constant.hashCode();
    }
}
