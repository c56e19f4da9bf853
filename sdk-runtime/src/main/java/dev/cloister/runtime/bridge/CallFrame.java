package dev.cloister.runtime.bridge;

import dev.cloister.HostBuffer;

/**
 * One call into the enclave, on one thread: parameters are put into numbered 8-byte slots, then
 * exactly one of the {@code call} methods runs it. A scalar takes one slot, an array two. Null is
 * refused with a NullPointerException and too long an array with an IllegalArgumentException,
 * before anything is sent.
 *
 * <p>The {@code call} methods throw what the trusted method threw, as the same class where the host
 * can rebuild it; checked exceptions only when they are among {@code declared}.
 */
public interface CallFrame extends AutoCloseable {
    /**
     * The call may be handed to a thread that waits in the enclave, when it is this thread's only
     * one.
     */
    default void switchless() {}

    /** A scalar by its bits: integers extended to 64 bits, booleans 0 or 1, floating point raw. */
    void scalar(int slot, long bits);

    /**
     * Lends an object of the host to the call; it is valid until this frame is closed.
     *
     * @param binding serves the ocalls of its service
     */
    <T> void lend(int slot, HostServiceBinding<T> binding, T callback, String where);

    /**
     * The number of the handle of an object of this enclave, which is not closed before this frame
     * is.
     *
     * @param object one that an earlier call answered
     * @throws IllegalStateException when its handle was closed
     */
    long use(Object object, String where);

    /**
     * A handle that the call answered. All of them are closed with this frame, unless they are
     * {@linkplain #keep() kept}.
     *
     * @param number by which the enclave knows it
     * @param closeId the ecall that ends it
     * @param closeName {@code Type.close}, for messages
     */
    ObjectHandle hold(long number, int closeId, String closeName);

    /** The result is whole: its handles are the caller's. */
    void keep();

    /**
     * Lends memory of the host to the call, until this frame is closed.
     *
     * @throws IllegalStateException when another call has it
     */
    void buffer(int slot, HostBuffer buffer, String where);

    /** Copies booleans for the enclave to read. */
    void in(int slot, boolean[] array, int maxCount, String where);

    /** Copies bytes for the enclave to read. */
    void in(int slot, byte[] array, int maxCount, String where);

    /** Copies chars for the enclave to read. */
    void in(int slot, char[] array, int maxCount, String where);

    /** Copies shorts for the enclave to read. */
    void in(int slot, short[] array, int maxCount, String where);

    /** Copies ints for the enclave to read. */
    void in(int slot, int[] array, int maxCount, String where);

    /** Copies longs for the enclave to read. */
    void in(int slot, long[] array, int maxCount, String where);

    /** Copies floats for the enclave to read. */
    void in(int slot, float[] array, int maxCount, String where);

    /** Copies doubles for the enclave to read. */
    void in(int slot, double[] array, int maxCount, String where);

    /** Makes zeroed room for booleans that the enclave writes. */
    void out(int slot, boolean[] array, int maxCount, String where);

    /** Makes zeroed room for bytes that the enclave writes. */
    void out(int slot, byte[] array, int maxCount, String where);

    /** Makes zeroed room for chars that the enclave writes. */
    void out(int slot, char[] array, int maxCount, String where);

    /** Makes zeroed room for shorts that the enclave writes. */
    void out(int slot, short[] array, int maxCount, String where);

    /** Makes zeroed room for ints that the enclave writes. */
    void out(int slot, int[] array, int maxCount, String where);

    /** Makes zeroed room for longs that the enclave writes. */
    void out(int slot, long[] array, int maxCount, String where);

    /** Makes zeroed room for floats that the enclave writes. */
    void out(int slot, float[] array, int maxCount, String where);

    /** Makes zeroed room for doubles that the enclave writes. */
    void out(int slot, double[] array, int maxCount, String where);

    /** After the call: the booleans of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, boolean[] array);

    /** After the call: the bytes of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, byte[] array);

    /** After the call: the chars of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, char[] array);

    /** After the call: the shorts of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, short[] array);

    /** After the call: the ints of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, int[] array);

    /** After the call: the longs of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, long[] array);

    /** After the call: the floats of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, float[] array);

    /** After the call: the doubles of a slot given with {@code in} or {@code out}. */
    void copyBack(int slot, double[] array);

    /** Runs a method without a result. */
    void call(Class<?>... declared);

    /** Runs a method whose result is a scalar; answers its bits. */
    long callScalar(Class<?>... declared);

    /** Runs a method whose result is booleans. */
    boolean[] callBooleans(int maxCount, Class<?>... declared);

    /** Runs a method whose result is bytes. */
    byte[] callBytes(int maxCount, Class<?>... declared);

    /** Runs a method whose result is chars. */
    char[] callChars(int maxCount, Class<?>... declared);

    /** Runs a method whose result is shorts. */
    short[] callShorts(int maxCount, Class<?>... declared);

    /** Runs a method whose result is ints. */
    int[] callInts(int maxCount, Class<?>... declared);

    /** Runs a method whose result is longs. */
    long[] callLongs(int maxCount, Class<?>... declared);

    /** Runs a method whose result is floats. */
    float[] callFloats(int maxCount, Class<?>... declared);

    /** Runs a method whose result is doubles. */
    double[] callDoubles(int maxCount, Class<?>... declared);

    /** Gives the memory of the frame back. */
    @Override
    void close();
}
