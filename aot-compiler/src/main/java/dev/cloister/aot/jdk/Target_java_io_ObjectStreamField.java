package dev.cloister.aot.jdk;

/**
 * {@code java.io.ObjectStreamField}: classes list their serial fields with it; nothing is
 * serialised in an enclave.
 */
@Substitute(value = "java/io/ObjectStreamField", whole = true)
final class Target_java_io_ObjectStreamField {
    Target_java_io_ObjectStreamField(String name, Class<?> type) {}

    Target_java_io_ObjectStreamField(String name, Class<?> type, boolean unshared) {}
}
