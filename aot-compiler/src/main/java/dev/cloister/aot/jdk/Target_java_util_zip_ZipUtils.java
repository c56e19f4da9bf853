package dev.cloister.aot.jdk;

import java.nio.ByteBuffer;

/** {@code java.util.zip.ZipUtils}: there is no native library. */
@Substitute("java/util/zip/ZipUtils")
final class Target_java_util_zip_ZipUtils {
    @Original static ByteBuffer defaultBuf;

    private Target_java_util_zip_ZipUtils() {}

    @Original
    static native byte[] getBufferArray(ByteBuffer buffer);

    @Original
    static native int getBufferOffset(ByteBuffer buffer);

    static void loadLibrary() {}
}
