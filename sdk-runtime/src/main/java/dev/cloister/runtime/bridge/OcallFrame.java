package dev.cloister.runtime.bridge;

/**
 * One call from the enclave to a host service, on the thread that is in the ecall. Slots are
 * numbered as in {@link CallFrame}. A method with a result gives exactly one reply.
 */
public interface OcallFrame {
    /**
     * The object that the call is for, from slot 0: one that was lent to a running call, or {@code
     * given}, the one given at loading.
     */
    <T> T target(Class<T> service, T given);

    /** The bits of a scalar. */
    long scalar(int slot);

    /** A copy of booleans that the enclave sent. */
    boolean[] booleans(int slot, int maxCount, String where);

    /** A copy of bytes that the enclave sent. */
    byte[] bytes(int slot, int maxCount, String where);

    /** A copy of chars that the enclave sent. */
    char[] chars(int slot, int maxCount, String where);

    /** A copy of shorts that the enclave sent. */
    short[] shorts(int slot, int maxCount, String where);

    /** A copy of ints that the enclave sent. */
    int[] ints(int slot, int maxCount, String where);

    /** A copy of longs that the enclave sent. */
    long[] longs(int slot, int maxCount, String where);

    /** A copy of floats that the enclave sent. */
    float[] floats(int slot, int maxCount, String where);

    /** A copy of doubles that the enclave sent. */
    double[] doubles(int slot, int maxCount, String where);

    /** Before the reply: puts booleans back that the enclave sent or made room for. */
    void copyBack(int slot, boolean[] array);

    /** Before the reply: puts bytes back that the enclave sent or made room for. */
    void copyBack(int slot, byte[] array);

    /** Before the reply: puts chars back that the enclave sent or made room for. */
    void copyBack(int slot, char[] array);

    /** Before the reply: puts shorts back that the enclave sent or made room for. */
    void copyBack(int slot, short[] array);

    /** Before the reply: puts ints back that the enclave sent or made room for. */
    void copyBack(int slot, int[] array);

    /** Before the reply: puts longs back that the enclave sent or made room for. */
    void copyBack(int slot, long[] array);

    /** Before the reply: puts floats back that the enclave sent or made room for. */
    void copyBack(int slot, float[] array);

    /** Before the reply: puts doubles back that the enclave sent or made room for. */
    void copyBack(int slot, double[] array);

    /** Replies with the bits of a scalar. */
    void reply(long bits);

    /** Replies with a copy of booleans. */
    void reply(boolean[] array);

    /** Replies with a copy of bytes. */
    void reply(byte[] array);

    /** Replies with a copy of chars. */
    void reply(char[] array);

    /** Replies with a copy of shorts. */
    void reply(short[] array);

    /** Replies with a copy of ints. */
    void reply(int[] array);

    /** Replies with a copy of longs. */
    void reply(long[] array);

    /** Replies with a copy of floats. */
    void reply(float[] array);

    /** Replies with a copy of doubles. */
    void reply(double[] array);
}
