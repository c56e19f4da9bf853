package dev.cloister.aot.ir;

/** Comparison of two ints or two references (references: only equality). */
public enum Condition {
    EQ("=="),
    NE("!="),
    LT("<"),
    GE(">="),
    GT(">"),
    LE("<=");

    private final String cOperator;

    Condition(String cOperator) {
        this.cOperator = cOperator;
    }

    /** The C operator. */
    public String cOperator() {
        return cOperator;
    }

    /** True exactly when this is false. */
    public Condition negated() {
        return switch (this) {
            case EQ -> NE;
            case NE -> EQ;
            case LT -> GE;
            case GE -> LT;
            case GT -> LE;
            case LE -> GT;
        };
    }

    /** The same comparison with operands exchanged. */
    public Condition swapped() {
        return switch (this) {
            case EQ -> EQ;
            case NE -> NE;
            case LT -> GT;
            case GE -> LE;
            case GT -> LT;
            case LE -> GE;
        };
    }

    /** The comparison of ints. */
    public boolean test(long left, long right) {
        return switch (this) {
            case EQ -> left == right;
            case NE -> left != right;
            case LT -> left < right;
            case GE -> left >= right;
            case GT -> left > right;
            case LE -> left <= right;
        };
    }
}
