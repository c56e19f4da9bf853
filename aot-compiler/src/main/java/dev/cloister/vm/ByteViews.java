package dev.cloister.vm;

/** Where the values of byte views ({@code byteArrayViewVarHandle}) lie. */
public final class ByteViews {
    /** Of the first element from the array; the same as HotSpot's, so that alignment is too. */
    private static final long BASE_OFFSET = 16;

    private ByteViews() {}

    /** For a plain access, at any index. */
    public static long offset(byte[] ba, int index, int sizeBytes) {
        int length = ba.length - sizeBytes + 1;
        if (index < 0 || index >= length) {
            throw new ArrayIndexOutOfBoundsException(
                    "Index "
                            .concat(Integer.toString(index))
                            .concat(" out of bounds for length ")
                            .concat(Integer.toString(length)));
        }
        return BASE_OFFSET + index;
    }

    /** For an atomic access. */
    public static long aligned(byte[] ba, int index, int sizeBytes) {
        long offset = offset(ba, index, sizeBytes);
        if ((offset & (sizeBytes - 1)) != 0) {
            throw new IllegalStateException(
                    "Misaligned access at index: ".concat(Integer.toString(index)));
        }
        return offset;
    }
}
