package dev.cloister.aot.jdk;

import dev.cloister.vm.zlib.InflateStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;

/**
 * {@code java.util.zip.Inflater}: the native methods, in Java. The stream is an object that belongs
 * to the inflater, so there is nothing to free but by {@code end()}; an "address" only says what
 * {@code init} was asked for, and later whether the stream is open.
 */
@Substitute("java/util/zip/Inflater")
final class Target_java_util_zip_Inflater {
    private static final long ZLIB = 1;
    private static final long RAW = 2;

    @Original private StreamReference zsRef;
    @Original private ByteBuffer input;
    @Original private byte[] inputArray;
    @Original private boolean finished;
    @Original private boolean needDict;
    @Original private long bytesRead;
    @Original private long bytesWritten;
    @Original private int inputConsumed;
    @Original private int outputConsumed;

    private Target_java_util_zip_Inflater() {}

    private static void initIDs() {}

    private static long init(boolean raw) {
        return raw ? RAW : ZLIB;
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
            throw new IllegalArgumentException(zsRef.stream.error());
        }
        needDict = false;
    }

    private long inflateBytesBytes(
            long address,
            byte[] input,
            int inputOffset,
            int inputLength,
            byte[] output,
            int outputOffset,
            int outputLength)
            throws DataFormatException {
        InflateStream stream = zsRef.stream;
        long result =
                stream.inflate(input, inputOffset, inputLength, output, outputOffset, outputLength);
        if (stream.error() != null) {
            inputConsumed = stream.consumed();
            outputConsumed = stream.produced();
            throw new DataFormatException(stream.error());
        }
        return result;
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
            input = Target_java_util_zip_ZipUtils.defaultBuf;
            inputArray = null;
            finished = false;
            needDict = false;
            bytesRead = 0;
            bytesWritten = 0;
        }
    }

    @Original
    private native void ensureOpen();

    /** Holds the stream until it is ended; its monitor guards both. */
    @Substitute(value = "java/util/zip/Inflater$InflaterZStreamRef", whole = true)
    static final class StreamReference {
        InflateStream stream;

        StreamReference(Target_java_util_zip_Inflater owner, long address) {
            stream = new InflateStream(address == RAW);
        }

        long address() {
            return stream == null ? 0 : 1;
        }

        void clean() {
            stream = null;
        }
    }
}
