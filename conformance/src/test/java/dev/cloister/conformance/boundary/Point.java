package dev.cloister.conformance.boundary;

/** A record of primitives that crosses. */
public record Point(int x, long y, double z) {}
