package dev.cloister.aot.jdk;

/**
 * {@code java.util.HashMap}: finds out without generic signatures whether keys of a full bin have
 * an order.
 */
@Substitute("java/util/HashMap")
final class Target_java_util_HashMap {
    private Target_java_util_HashMap() {}

    static Class<?> comparableClassFor(Object key) {
        return OrderedKeys.classOf(key);
    }
}
