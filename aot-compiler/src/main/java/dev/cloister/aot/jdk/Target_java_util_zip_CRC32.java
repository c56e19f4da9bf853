package dev.cloister.aot.jdk;

import java.nio.ByteBuffer;

/** {@code java.util.zip.CRC32}: in Java, a table look-up per byte. */
@Substitute(value = "java/util/zip/CRC32", replaceInitializer = true)
final class Target_java_util_zip_CRC32 {
    private static final int REVERSED_POLYNOMIAL = 0xEDB88320;
    private static final int[] TABLE = table();

    private Target_java_util_zip_CRC32() {}

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int remainder = i;
            for (int bit = 0; bit < 8; bit++) {
                remainder = (remainder >>> 1) ^ ((remainder & 1) * REVERSED_POLYNOMIAL);
            }
            table[i] = remainder;
        }
        return table;
    }

    private static int update(int crc, int value) {
        return ~step(~crc, value);
    }

    private static int updateBytes0(int crc, byte[] bytes, int offset, int count) {
        int state = ~crc;
        for (int i = offset; i < offset + count; i++) {
            state = step(state, bytes[i]);
        }
        return ~state;
    }

    private static int step(int state, int value) {
        return (state >>> 8) ^ TABLE[(state ^ value) & 0xff];
    }

    /** That of the interface reads heap buffers, and there are no others. */
    @Remove
    public native void update(ByteBuffer buffer);
}
