package dev.cloister.aot.jdk;

/**
 * {@code java.util.concurrent.ConcurrentHashMap}: finds out without generic signatures whether keys
 * have an order.
 */
@Substitute("java/util/concurrent/ConcurrentHashMap")
final class Target_java_util_concurrent_ConcurrentHashMap {
    private Target_java_util_concurrent_ConcurrentHashMap() {}

    static Class<?> comparableClassFor(Object key) {
        return OrderedKeys.classOf(key);
    }
}
