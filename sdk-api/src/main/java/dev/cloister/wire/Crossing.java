package dev.cloister.wire;

import java.util.List;

/**
 * Checks of values that cross the boundary, for generated code on both sides: null and limits
 * before a value is sent, and range when it arrives in an 8-byte slot. Messages name the place and
 * counts, never the value.
 */
public final class Crossing {
    private static final long FLOAT_BITS = 0xffffffffL;

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
     * @return {@code value}, which is not null and has at most {@code limit} chars
     */
    public static String checked(String value, int limit, String where) {
        limit(notNull(value, where).length(), limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static <T> List<T> checked(List<T> value, int limit, String where) {
        limit(notNull(value, where).size(), limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static boolean[] checked(boolean[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static byte[] checked(byte[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static char[] checked(char[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static short[] checked(short[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static int[] checked(int[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static long[] checked(long[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static float[] checked(float[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
    }

    /**
     * @return {@code value}, which is not null and has at most {@code limit} elements
     */
    public static double[] checked(double[] value, int limit, String where) {
        limit(notNull(value, where).length, limit, where);
        return value;
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

    /** The boolean in a slot: 0 or 1. */
    public static boolean booleanOf(long slot, String where) {
        return range(slot, 0, 1, where) == 1;
    }

    /** The byte in a slot, sign-extended. */
    public static byte byteOf(long slot, String where) {
        return (byte) range(slot, Byte.MIN_VALUE, Byte.MAX_VALUE, where);
    }

    /** The char in a slot, zero-extended. */
    public static char charOf(long slot, String where) {
        return (char) range(slot, Character.MIN_VALUE, Character.MAX_VALUE, where);
    }

    /** The short in a slot, sign-extended. */
    public static short shortOf(long slot, String where) {
        return (short) range(slot, Short.MIN_VALUE, Short.MAX_VALUE, where);
    }

    /** The int in a slot, sign-extended. */
    public static int intOf(long slot, String where) {
        return (int) range(slot, Integer.MIN_VALUE, Integer.MAX_VALUE, where);
    }

    /** The float whose bits are in a slot, zero-extended. */
    public static float floatOf(long slot, String where) {
        return Float.intBitsToFloat((int) range(slot, 0, FLOAT_BITS, where));
    }

    /** The ordinal in a slot, of an enum with {@code constantCount} constants. */
    public static int ordinalOf(long slot, int constantCount, String where) {
        return (int) range(slot, 0, constantCount - 1L, where);
    }

    private static long range(long slot, long low, long high, String where) {
        if (slot < low || slot > high) {
            throw new WireException(
                    where + ": the other side sent something that is not a value of the type");
        }
        return slot;
    }

    /**
     * The exception for a value of a sealed type that was compiled after the stubs.
     *
     * @param value whose class the stubs do not know
     */
    public static IllegalArgumentException notPermitted(Object value, String where) {
        return new IllegalArgumentException(
                where
                        + ": "
                        + value.getClass().getName()
                        + " was not permitted when the stubs were generated; build again");
    }

    /**
     * @param length elements of an array or list, chars of a string
     * @throws IllegalArgumentException when it is more than {@code limit}
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
}
