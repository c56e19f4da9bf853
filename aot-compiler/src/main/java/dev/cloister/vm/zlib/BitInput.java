package dev.cloister.vm.zlib;

/**
 * The bytes of one call as bits, lowest first. A byte is taken only when a bit of it is needed, so
 * between symbols fewer than 8 bits are held: what was consumed is known to the byte.
 */
final class BitInput {
    byte[] bytes;
    int at;
    int end;
    long hold;
    int count;

    void open(byte[] source, int from, int length) {
        bytes = source;
        at = from;
        end = from + length;
    }

    /** Bits that are held stay for the next call. */
    void close() {
        bytes = null;
    }

    /** Forgets the bits that are held. */
    void clear() {
        hold = 0;
        count = 0;
    }

    boolean pull() {
        if (at == end) {
            return false;
        }
        hold |= (bytes[at++] & 0xffL) << count;
        count += 8;
        return true;
    }

    /** False: the input ends before so many bits are there. */
    boolean need(int bits) {
        while (count < bits) {
            if (!pull()) {
                return false;
            }
        }
        return true;
    }

    /** Fewer than 32 bits, which must be there. */
    int peek(int bits) {
        return (int) hold & ((1 << bits) - 1);
    }

    void drop(int bits) {
        hold >>>= bits;
        count -= bits;
    }

    int take(int bits) {
        int value = peek(bits);
        drop(bits);
        return value;
    }

    void dropToByte() {
        drop(count & 7);
    }
}
