package dev.cloister.vm.zlib;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bits and bytes that are written but not yet handed out: at most one block, because the next one
 * begins when this is empty.
 */
final class PendingOutput {
    /** No block is larger: it is the smallest of its three forms. */
    static final int SIZE = 1 << 16;

    private static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes = new byte[SIZE + 2 * Long.BYTES];
    private int from;
    private int to;
    private long hold;
    private int count;

    void reset() {
        from = 0;
        to = 0;
        hold = 0;
        count = 0;
    }

    boolean isEmpty() {
        return from == to;
    }

    /** Bits that do not fill a byte, when everything else was drained. */
    int bitCount() {
        return count;
    }

    /** At most 16 bits. */
    void bits(int value, int length) {
        hold |= (long) value << count;
        count += length;
        if (count >= Integer.SIZE) {
            INTS.set(bytes, to, (int) hold);
            to += Integer.BYTES;
            hold >>>= Integer.SIZE;
            count -= Integer.SIZE;
        }
    }

    /** Fills the last byte with zeros. */
    void align() {
        count = count + 7 & ~7;
        takeWholeBytes();
    }

    private void takeWholeBytes() {
        for (; count >= Byte.SIZE; count -= Byte.SIZE) {
            bytes[to++] = (byte) hold;
            hold >>>= Byte.SIZE;
        }
    }

    /** Low byte first; what came before must be aligned, as for the next two. */
    void shortValue(int value) {
        bytes[to++] = (byte) value;
        bytes[to++] = (byte) (value >> 8);
    }

    /** High byte first. */
    void networkShort(int value) {
        shortValue(Short.reverseBytes((short) value));
    }

    void copy(byte[] source, int start, int length) {
        System.arraycopy(source, start, bytes, to, length);
        to += length;
    }

    /** Hands out as much as there is room for. */
    void drain(Transfer transfer) {
        takeWholeBytes();
        int length = Math.min(to - from, transfer.room());
        transfer.write(bytes, from, length);
        from += length;
        if (from == to) {
            from = 0;
            to = 0;
        }
    }
}
