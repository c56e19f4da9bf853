package dev.cloister.codegen.model;

import java.util.List;

/**
 * An interface whose calls cross the boundary, in one direction or the other.
 *
 * @param methods sorted by name, then descriptor, so that ids do not depend on their order in the
 *     source
 * @param handleLimit how many handles of the interface's objects may be open at a time; 0 for an
 *     interface of which there is one object
 */
public record TrustedService(JavaName name, List<TrustedMethod> methods, int handleLimit) {}
