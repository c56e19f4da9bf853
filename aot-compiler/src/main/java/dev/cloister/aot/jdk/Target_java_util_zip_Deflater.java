package dev.cloister.aot.jdk;

import dev.cloister.vm.zlib.DeflateStream;
import dev.cloister.vm.zlib.DeflateStream.Status;
import java.nio.ByteBuffer;

/**
 * {@code java.util.zip.Deflater}: the native methods, in Java. As in {@link
 * Target_java_util_zip_Inflater}, an "address" says what {@code init} was asked for, and later
 * whether the stream is open.
 */
@Substitute("java/util/zip/Deflater")
final class Target_java_util_zip_Deflater {
    private static final int RAW = 1;
    private static final int LEVEL_SHIFT = 1;

    /** Levels begin at -1; an address must not be zero. */
    private static final int LEVEL_BIAS = 2;

    private static final int HIGHEST_LEVEL = 9;

    @Original private StreamReference zsRef;
    @Original private ByteBuffer input;
    @Original private byte[] inputArray;
    @Original private boolean finish;
    @Original private boolean finished;
    @Original private long bytesRead;
    @Original private long bytesWritten;

    private Target_java_util_zip_Deflater() {}

    /** The strategy is the default one. */
    private static long init(int level, int strategy, boolean raw) {
        if (level < -1 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException();
        }
        return level + LEVEL_BIAS << LEVEL_SHIFT | (raw ? RAW : 0);
    }

    public void setDictionary(byte[] dictionary, int off, int len) {
        if (off < 0 || len < 0 || off > dictionary.length - len) {
            throw new ArrayIndexOutOfBoundsException();
        }
        synchronized (zsRef) {
            ensureOpen();
            setStreamDictionary(dictionary, off, len);
        }
    }

    public void setDictionary(ByteBuffer dictionary) {
        synchronized (zsRef) {
            int position = dictionary.position();
            int remaining = Math.max(dictionary.limit() - position, 0);
            ensureOpen();
            byte[] array = Target_java_util_zip_ZipUtils.getBufferArray(dictionary);
            int offset = Target_java_util_zip_ZipUtils.getBufferOffset(dictionary);
            setStreamDictionary(array, offset + position, remaining);
            dictionary.position(position + remaining);
        }
    }

    private void setStreamDictionary(byte[] dictionary, int offset, int length) {
        if (!zsRef.stream.setDictionary(dictionary, offset, length)) {
            throw new IllegalArgumentException();
        }
    }

    /**
     * @param params zero, or a change: from bit 3 the level, bits 1 and 2 the strategy, bit 0 is
     *     set
     * @return bytes consumed, bytes produced from bit 31, whether the stream ended (bit 62),
     *     whether the change is still to be made (bit 63)
     */
    private long deflateBytesBytes(
            long address,
            byte[] input,
            int inputOffset,
            int inputLength,
            byte[] output,
            int outputOffset,
            int outputLength,
            int flush,
            int params) {
        DeflateStream stream = zsRef.stream;
        boolean changes = (params & 1) != 0;
        Status status =
                changes
                        ? stream.change(
                                input,
                                inputOffset,
                                inputLength,
                                output,
                                outputOffset,
                                outputLength,
                                params >> 3,
                                params >> 1 & 3)
                        : stream.deflate(
                                input,
                                inputOffset,
                                inputLength,
                                output,
                                outputOffset,
                                outputLength,
                                flush);
        long flags =
                switch (status) {
                    case PROGRESS -> 0;
                    case STREAM_END -> 1L << 62;
                    case NO_PROGRESS -> changes ? 1L << 63 : 0;
                    case MISUSE -> throw new InternalError("stream error");
                };
        return stream.consumed() | (long) stream.produced() << 31 | flags;
    }

    public int getAdler() {
        synchronized (zsRef) {
            ensureOpen();
            return zsRef.stream.adler();
        }
    }

    public void reset() {
        synchronized (zsRef) {
            ensureOpen();
            zsRef.stream.reset();
            finish = false;
            finished = false;
            input = Target_java_util_zip_ZipUtils.defaultBuf;
            inputArray = null;
            bytesRead = 0;
            bytesWritten = 0;
        }
    }

    @Original
    private native void ensureOpen();

    /** Holds the stream until it is ended; its monitor guards both. */
    @Substitute(value = "java/util/zip/Deflater$DeflaterZStreamRef", whole = true)
    static final class StreamReference {
        DeflateStream stream;

        StreamReference(Target_java_util_zip_Deflater owner, long address) {
            int level = (int) (address >> LEVEL_SHIFT) - LEVEL_BIAS;
            stream = new DeflateStream(level, 0, (address & RAW) != 0);
        }

        long address() {
            return stream == null ? 0 : 1;
        }

        void clean() {
            stream = null;
        }
    }
}
