package dev.cloister.aot.jdk;

import java.nio.ByteBuffer;

/** {@code java.util.zip.Adler32}: in Java. */
@Substitute(value = "java/util/zip/Adler32", replaceInitializer = true)
final class Target_java_util_zip_Adler32 {
    private static final int BASE = 65521;

    /** So many bytes can be added up before the sums must be reduced. */
    private static final int RUN = 3800;

    private Target_java_util_zip_Adler32() {}

    private static int update(int adler, int value) {
        int low = ((adler & 0xffff) + (value & 0xff)) % BASE;
        return (((adler >>> 16) + low) % BASE) << 16 | low;
    }

    private static int updateBytes(int adler, byte[] bytes, int offset, int count) {
        int low = adler & 0xffff;
        int high = adler >>> 16;
        int at = offset;
        int end = offset + count;
        while (at < end) {
            for (int stop = Math.min(end, at + RUN); at < stop; at++) {
                low += bytes[at] & 0xff;
                high += low;
            }
            low %= BASE;
            high %= BASE;
        }
        return high << 16 | low;
    }

    /** That of the interface reads heap buffers, and there are no others. */
    @Remove
    public native void update(ByteBuffer buffer);
}
