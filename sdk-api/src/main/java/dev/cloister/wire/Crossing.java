package dev.cloister.wire;

/**
 * Checks of values before they are sent across the boundary; used by generated code on both sides.
 */
public final class Crossing {
    private Crossing() {}

    /**
     * @param value what is to cross
     * @param where the method and parameter, for the message
     * @return {@code value}, which is not null
     * @throws NullPointerException when it is
     */
    public static <T> T notNull(T value, String where) {
        if (value == null) {
            throw new NullPointerException(
                    where
                            + ": null cannot cross the enclave boundary; pass a value (an empty one for none)");
        }
        return value;
    }

    /**
     * @param length elements of an array or list, chars of a string
     * @param limit the largest allowed
     * @throws IllegalArgumentException when it is more
     */
    public static void limit(int length, int limit, String where) {
        if (length > limit) {
            throw new IllegalArgumentException(
                    where
                            + ": too long ("
                            + length
                            + " of at most "
                            + limit
                            + "); raise @MaxSize or send less");
        }
    }

    /**
     * @return {@code encoded}, of at most {@code limitBytes} bytes
     * @throws IllegalArgumentException when it is longer
     */
    public static byte[] encoded(byte[] encoded, int limitBytes, String where) {
        if (encoded.length > limitBytes) {
            throw new IllegalArgumentException(
                    where
                            + ": too large when encoded ("
                            + encoded.length
                            + " bytes of at most "
                            + limitBytes
                            + "); raise @MaxSize(bytes) or send less");
        }
        return encoded;
    }
}
