package dev.cloister.conformance.boundary;

/** A sealed interface of records that hold it again. */
public sealed interface Expression {
    record Number(long value) implements Expression {}

    record Negated(Expression of) implements Expression {}

    /** A sealed interface among the permitted ones. */
    sealed interface Binary extends Expression {}

    record Sum(Expression left, Expression right) implements Binary {}

    record Product(Expression left, Expression right) implements Binary {}
}
