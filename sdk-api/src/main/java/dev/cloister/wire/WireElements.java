package dev.cloister.wire;

/** Little-endian integers in byte arrays. Callers have checked the range. */
final class WireElements {
    private WireElements() {}

    static void putShort(byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
    }

    static void putInt(byte[] bytes, int at, int value) {
        putShort(bytes, at, value);
        putShort(bytes, at + 2, value >> 16);
    }

    static void putLong(byte[] bytes, int at, long value) {
        putInt(bytes, at, (int) value);
        putInt(bytes, at + 4, (int) (value >> 32));
    }

    static short getShort(byte[] bytes, int at) {
        return (short) (bytes[at] & 0xff | bytes[at + 1] << 8);
    }

    static int getInt(byte[] bytes, int at) {
        return getShort(bytes, at) & 0xffff | getShort(bytes, at + 2) << 16;
    }

    static long getLong(byte[] bytes, int at) {
        return getInt(bytes, at) & 0xffff_ffffL | (long) getInt(bytes, at + 4) << 32;
    }
}
