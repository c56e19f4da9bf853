package dev.cloister.vm.zlib;

/**
 * The room that a call gives for output, and the last 32 KiB before it: what matches may refer to.
 * The caller's array is written where the stream says, and nowhere else.
 */
final class OutputWindow {
    private static final int SIZE = Alphabet.WINDOW_SIZE;

    byte[] bytes;
    int start;
    int at;
    int end;

    private final byte[] window = new byte[SIZE];
    private int next;
    private int filled;

    void open(byte[] target, int from, int length) {
        bytes = target;
        start = from;
        at = from;
        end = from + length;
    }

    void close() {
        remember(bytes, start, at - start);
        bytes = null;
    }

    void reset() {
        next = 0;
        filled = 0;
    }

    boolean isFull() {
        return at == end;
    }

    void write(int value) {
        bytes[at++] = (byte) value;
    }

    boolean reaches(int distance) {
        return distance <= at - start + filled;
    }

    /**
     * Puts bytes behind those that were written: the end of a dictionary, or of a call's output.
     */
    void remember(byte[] source, int from, int length) {
        int count = Math.min(length, SIZE);
        int first = from + length - count;
        int untilWrap = Math.min(count, SIZE - next);
        System.arraycopy(source, first, window, next, untilWrap);
        System.arraycopy(source, first + untilWrap, window, 0, count - untilWrap);
        next = next + count & SIZE - 1;
        filled = Math.min(SIZE, filled + count);
    }

    /** Copies at most {@code length} bytes, as there is room. Answers how many. */
    int copy(int distance, int length) {
        int count = Math.min(length, end - at);
        int stop = at + count;
        int older = Math.min(count, distance - (at - start));
        if (older > 0) {
            copyOlder(distance - (at - start), older);
        }
        for (int from = at - distance; at < stop; ) {
            bytes[at++] = bytes[from++];
        }
        return count;
    }

    private void copyOlder(int back, int count) {
        int from = next - back & SIZE - 1;
        int untilWrap = Math.min(count, SIZE - from);
        System.arraycopy(window, from, bytes, at, untilWrap);
        System.arraycopy(window, 0, bytes, at + untilWrap, count - untilWrap);
        at += count;
    }
}
