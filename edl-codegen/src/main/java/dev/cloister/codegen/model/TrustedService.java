package dev.cloister.codegen.model;

import java.util.List;

/**
 * An interface whose calls cross the boundary, in one direction or the other.
 *
 * @param methods sorted by name, then descriptor, so that ids do not depend on their order in the
 *     source
 */
public record TrustedService(JavaName name, List<TrustedMethod> methods) {}
