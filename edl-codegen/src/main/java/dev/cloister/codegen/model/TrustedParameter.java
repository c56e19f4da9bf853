package dev.cloister.codegen.model;

/** A parameter of a method, or a component of a record, that crosses the boundary. */
public record TrustedParameter(String name, WireType type, SizeLimit limit) {}
