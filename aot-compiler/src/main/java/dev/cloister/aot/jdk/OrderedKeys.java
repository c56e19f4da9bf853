package dev.cloister.aot.jdk;

/**
 * Whether hash maps may order keys of one bin by {@code compareTo}: the class itself must implement
 * Comparable. The JDK also asks that it is {@code Comparable} to itself, which the signature would
 * say; who implements it for another type is rare, and only the shape of a tree depends on it.
 */
final class OrderedKeys {
    private OrderedKeys() {}

    static Class<?> classOf(Object key) {
        if (!(key instanceof Comparable)) {
            return null;
        }
        Class<?> type = key.getClass();
        if (type == String.class) {
            return type;
        }
        for (Class<?> direct : type.getInterfaces()) {
            if (direct == Comparable.class) {
                return type;
            }
        }
        return null;
    }
}
