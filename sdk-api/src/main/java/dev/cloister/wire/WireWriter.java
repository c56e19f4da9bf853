package dev.cloister.wire;

/**
 * A growing buffer of little-endian values. Null is refused with a NullPointerException before
 * anything is sent: see {@link Crossing}.
 */
public final class WireWriter {
    private static final int FIRST_CAPACITY_BYTES = 64;
    private static final int MAX_BYTES = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[FIRST_CAPACITY_BYTES];
    private int size;
    private int depth;

    /** An empty buffer. */
    public WireWriter() {}

    /** One byte, 0 or 1. */
    public void writeBoolean(boolean value) {
        writeByte(value ? (byte) 1 : 0);
    }

    /** One byte. */
    public void writeByte(byte value) {
        int at = reserve(1);
        bytes[at] = value;
    }

    /** Two bytes. */
    public void writeChar(char value) {
        int at = reserve(2);
        WireElements.putShort(bytes, at, value);
    }

    /** Two bytes. */
    public void writeShort(short value) {
        int at = reserve(2);
        WireElements.putShort(bytes, at, value);
    }

    /** Four bytes. */
    public void writeInt(int value) {
        int at = reserve(4);
        WireElements.putInt(bytes, at, value);
    }

    /** Eight bytes. */
    public void writeLong(long value) {
        int at = reserve(8);
        WireElements.putLong(bytes, at, value);
    }

    /** Four bytes, every NaN as it is. */
    public void writeFloat(float value) {
        writeInt(Float.floatToRawIntBits(value));
    }

    /** Eight bytes, every NaN as it is. */
    public void writeDouble(double value) {
        writeLong(Double.doubleToRawLongBits(value));
    }

    /** The number of elements of what follows, at most {@code maxCount}. */
    public void writeCount(int count, int maxCount, String where) {
        Crossing.limit(count, maxCount, where);
        writeInt(count);
    }

    /** Zeros between the members of a C struct. */
    public void writePadding(int sizeBytes) {
        // Nothing else was ever there: the buffer only grows.
        reserve(sizeBytes);
    }

    /** The position of an enum constant. */
    public void writeOrdinal(Enum<?> value, String where) {
        writeInt(Crossing.notNull(value, where).ordinal());
    }

    /**
     * Size in bytes, then the text as UTF-8 in which a surrogate without its partner takes its own
     * three bytes: exact for every Java String, and plain UTF-8 for well-formed text.
     */
    public void writeString(String value, int maxChars, String where) {
        Crossing.limit(Crossing.notNull(value, where).length(), maxChars, where);
        int sizeBytes = WireText.sizeBytes(value);
        writeInt(sizeBytes);
        int at = reserve(sizeBytes);
        WireText.put(value, bytes, at);
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeBooleans(boolean[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 1);
        for (boolean value : values) {
            bytes[at++] = value ? (byte) 1 : 0;
        }
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeBytes(byte[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 1);
        System.arraycopy(values, 0, bytes, at, values.length);
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeChars(char[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 2);
        for (int i = 0; i < values.length; i++) {
            WireElements.putShort(bytes, at + 2 * i, values[i]);
        }
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeShorts(short[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 2);
        for (int i = 0; i < values.length; i++) {
            WireElements.putShort(bytes, at + 2 * i, values[i]);
        }
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeInts(int[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 4);
        for (int i = 0; i < values.length; i++) {
            WireElements.putInt(bytes, at + 4 * i, values[i]);
        }
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeLongs(long[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 8);
        for (int i = 0; i < values.length; i++) {
            WireElements.putLong(bytes, at + 8 * i, values[i]);
        }
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeFloats(float[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 4);
        for (int i = 0; i < values.length; i++) {
            WireElements.putInt(bytes, at + 4 * i, Float.floatToRawIntBits(values[i]));
        }
    }

    /** Count, then elements; at most {@code maxCount}. */
    public void writeDoubles(double[] values, int maxCount, String where) {
        Crossing.limit(Crossing.notNull(values, where).length, maxCount, where);
        int at = reserveArray(values.length, 8);
        for (int i = 0; i < values.length; i++) {
            WireElements.putLong(bytes, at + 8 * i, Double.doubleToRawLongBits(values[i]));
        }
    }

    /** Goes into a nested value; the other side refuses what is nested deeper than this. */
    public void enter(String where) {
        if (++depth > WireReader.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    where
                            + ": nested more than "
                            + WireReader.MAX_DEPTH
                            + " deep; send a flat list");
        }
    }

    /** Leaves a nested value. */
    public void leave() {
        depth--;
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        byte[] copy = new byte[size];
        System.arraycopy(bytes, 0, copy, 0, size);
        return copy;
    }

    private int reserveArray(int count, int elementBytes) {
        long sizeBytes = (long) count * elementBytes;
        if (sizeBytes > MAX_BYTES) {
            throw new WireException("wire: an array of " + count + " elements is too large");
        }
        writeInt(count);
        return reserve((int) sizeBytes);
    }

    /**
     * Makes room; answers where it starts. May replace {@link #bytes}, so it is called before that
     * field is read.
     */
    private int reserve(int sizeBytes) {
        int at = size;
        if (sizeBytes > MAX_BYTES - at) {
            throw new WireException("wire: a value is larger than 2 GiB when encoded");
        }
        size = at + sizeBytes;
        if (size > bytes.length) {
            int doubled = bytes.length > MAX_BYTES / 2 ? MAX_BYTES : bytes.length * 2;
            byte[] larger = new byte[size > doubled ? size : doubled];
            System.arraycopy(bytes, 0, larger, 0, at);
            bytes = larger;
        }
        return at;
    }
}
