package dev.cloister.conformance.boundary;

import java.util.List;

/** A generic record. */
public record Couple<A, B>(A left, List<B> right) {}
