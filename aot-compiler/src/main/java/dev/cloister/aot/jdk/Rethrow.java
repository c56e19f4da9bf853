package dev.cloister.aot.jdk;

/** Throws checked exceptions past their declarations, as {@code Class.newInstance} does. */
final class Rethrow {
    private Rethrow() {}

    /** Never returns. */
    @SuppressWarnings("unchecked")
    static <E extends Throwable> RuntimeException unchecked(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
