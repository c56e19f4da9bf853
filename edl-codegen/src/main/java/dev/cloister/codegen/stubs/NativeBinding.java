package dev.cloister.codegen.stubs;

/**
 * A static native Java method that a generated C function implements; it may leave an exception
 * pending.
 *
 * @param className internal name
 */
public record NativeBinding(String className, String method, String descriptor, String cFunction) {}
