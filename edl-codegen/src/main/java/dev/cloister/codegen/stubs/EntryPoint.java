package dev.cloister.codegen.stubs;

/**
 * A static Java method that the compiler compiles under a given C name, because trusted C calls it.
 *
 * @param className internal name
 */
public record EntryPoint(String className, String method, String descriptor, String cName) {}
