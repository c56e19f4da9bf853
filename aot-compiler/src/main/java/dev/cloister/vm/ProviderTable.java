package dev.cloister.vm;

/**
 * The cryptographic implementations in this image. The compiler replaces the three bodies, once it
 * knows which algorithms the program names.
 */
final class ProviderTable {
    private ProviderTable() {}

    /** One text per implementation, then one per provider of the JDK and per name that is none. */
    static String[] rows() {
        return new String[0];
    }

    /** A new object of the class that row {@code row} names. */
    @SuppressWarnings("unused")
    static Object create(int row) throws Exception {
        return null;
    }

    /** Whether {@code key} is of a class that the implementation in row {@code row} takes. */
    @SuppressWarnings("unused")
    static boolean supports(int row, Object key) {
        return true;
    }
}
