package dev.cloister.wire;

/**
 * Reads what {@link WireWriter} wrote. Trust: nothing. Every read is checked against the bytes that
 * are left and against the limit of its place before memory is reserved; any violation is a {@link
 * WireException} that names the place.
 */
public final class WireReader {
    static final int MAX_DEPTH = 64;
    private static final String VALUE = "wire value";

    private final byte[] bytes;
    private int at;
    private int depth;

    /** Reads from {@code bytes}, which must not change meanwhile. */
    public WireReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One byte, which must be 0 or 1. */
    public boolean readBoolean() {
        return isTrue(bytes[take(1, VALUE)], VALUE);
    }

    /** One byte. */
    public byte readByte() {
        return bytes[take(1, VALUE)];
    }

    /** Two bytes. */
    public char readChar() {
        return (char) readShort();
    }

    /** Two bytes. */
    public short readShort() {
        return WireElements.getShort(bytes, take(2, VALUE));
    }

    /** Four bytes. */
    public int readInt() {
        return WireElements.getInt(bytes, take(4, VALUE));
    }

    /** Eight bytes. */
    public long readLong() {
        return WireElements.getLong(bytes, take(8, VALUE));
    }

    /** Four bytes, every NaN as it is. */
    public float readFloat() {
        return Float.intBitsToFloat(readInt());
    }

    /** Eight bytes, every NaN as it is. */
    public double readDouble() {
        return Double.longBitsToDouble(readLong());
    }

    /** A count of elements of at least {@code minElementBytes} each. */
    public int readCount(int maxCount, int minElementBytes, String where) {
        int count = WireElements.getInt(bytes, take(4, where));
        if (count < 0 || count > maxCount) {
            throw new WireException(
                    where + ": too many elements (" + count + " of at most " + maxCount + ")");
        }
        if ((long) count * minElementBytes > remaining()) {
            throw truncated(where);
        }
        return count;
    }

    /** How many C structs of {@code structBytes} the bytes that are left are: all of them. */
    public int readStructCount(int structBytes, int maxCount, String where) {
        int count = remaining() / structBytes;
        if (count * structBytes != remaining()) {
            throw truncated(where);
        }
        if (count > maxCount) {
            throw new WireException(
                    where + ": too many elements (" + count + " of at most " + maxCount + ")");
        }
        return count;
    }

    /** Goes past what is between the members of a C struct: any bytes. */
    public void skipPadding(int sizeBytes) {
        take(sizeBytes, VALUE);
    }

    /** A text of at most {@code maxChars} chars. */
    public String readString(int maxChars, String where) {
        int sizeBytes = WireElements.getInt(bytes, take(4, where));
        if (sizeBytes < 0) {
            throw truncated(where);
        }
        int from = take(sizeBytes, where);
        return WireText.get(bytes, from, from + sizeBytes, maxChars, where);
    }

    /** Count and elements, each 0 or 1. */
    public boolean[] readBooleans(int maxCount, String where) {
        boolean[] values = new boolean[readCount(maxCount, 1, where)];
        int from = take(values.length, where);
        for (int i = 0; i < values.length; i++) {
            values[i] = isTrue(bytes[from + i], where);
        }
        return values;
    }

    /** Count and elements. */
    public byte[] readBytes(int maxCount, String where) {
        byte[] values = new byte[readCount(maxCount, 1, where)];
        System.arraycopy(bytes, take(values.length, where), values, 0, values.length);
        return values;
    }

    /** Count and elements. */
    public char[] readChars(int maxCount, String where) {
        char[] values = new char[readCount(maxCount, 2, where)];
        int from = take(2 * values.length, where);
        for (int i = 0; i < values.length; i++) {
            values[i] = (char) WireElements.getShort(bytes, from + 2 * i);
        }
        return values;
    }

    /** Count and elements. */
    public short[] readShorts(int maxCount, String where) {
        short[] values = new short[readCount(maxCount, 2, where)];
        int from = take(2 * values.length, where);
        for (int i = 0; i < values.length; i++) {
            values[i] = WireElements.getShort(bytes, from + 2 * i);
        }
        return values;
    }

    /** Count and elements. */
    public int[] readInts(int maxCount, String where) {
        int[] values = new int[readCount(maxCount, 4, where)];
        int from = take(4 * values.length, where);
        for (int i = 0; i < values.length; i++) {
            values[i] = WireElements.getInt(bytes, from + 4 * i);
        }
        return values;
    }

    /** Count and elements. */
    public long[] readLongs(int maxCount, String where) {
        long[] values = new long[readCount(maxCount, 8, where)];
        int from = take(8 * values.length, where);
        for (int i = 0; i < values.length; i++) {
            values[i] = WireElements.getLong(bytes, from + 8 * i);
        }
        return values;
    }

    /** Count and elements. */
    public float[] readFloats(int maxCount, String where) {
        float[] values = new float[readCount(maxCount, 4, where)];
        int from = take(4 * values.length, where);
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.intBitsToFloat(WireElements.getInt(bytes, from + 4 * i));
        }
        return values;
    }

    /** Count and elements. */
    public double[] readDoubles(int maxCount, String where) {
        double[] values = new double[readCount(maxCount, 8, where)];
        int from = take(8 * values.length, where);
        for (int i = 0; i < values.length; i++) {
            values[i] = Double.longBitsToDouble(WireElements.getLong(bytes, from + 8 * i));
        }
        return values;
    }

    /** The position of an enum constant among {@code constantCount}. */
    public int readOrdinal(int constantCount, String where) {
        int ordinal = WireElements.getInt(bytes, take(4, where));
        if (ordinal < 0 || ordinal >= constantCount) {
            throw new WireException(
                    where + ": there is no constant " + ordinal + " (of " + constantCount + ")");
        }
        return ordinal;
    }

    /** The position of a record among the {@code typeCount} that a sealed interface permits. */
    public int readTag(int typeCount, String where) {
        int tag = WireElements.getInt(bytes, take(4, where));
        if (tag < 0 || tag >= typeCount) {
            throw new WireException(
                    where + ": there is no permitted type " + tag + " (of " + typeCount + ")");
        }
        return tag;
    }

    /** Refuses an element of a set, or a key of a map, that was there before. */
    public static void distinct(boolean isNew, String where) {
        if (!isNew) {
            throw new WireException(where + ": the same element or key twice");
        }
    }

    /** Goes into a nested value; refuses nesting so deep that it could exhaust the stack. */
    public void enter(String where) {
        if (++depth > MAX_DEPTH) {
            throw new WireException(where + ": nested more than " + MAX_DEPTH + " deep");
        }
    }

    /** Leaves a nested value. */
    public void leave() {
        depth--;
    }

    /** Bytes that are left. */
    public int remaining() {
        return bytes.length - at;
    }

    /** Refuses bytes that are left over: call it after the last value. */
    public void finish() {
        if (at != bytes.length) {
            throw new WireException("wire: " + remaining() + " bytes are left over");
        }
    }

    private int take(int sizeBytes, String where) {
        if (sizeBytes > remaining()) {
            throw truncated(where);
        }
        int from = at;
        at += sizeBytes;
        return from;
    }

    private static boolean isTrue(byte value, String where) {
        if ((value & ~1) != 0) {
            throw new WireException(where + ": a boolean is neither 0 nor 1");
        }
        return value == 1;
    }

    private static WireException truncated(String where) {
        return new WireException(where + ": ends too early");
    }
}
