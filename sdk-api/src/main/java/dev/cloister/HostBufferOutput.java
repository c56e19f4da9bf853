package dev.cloister;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Writes a {@link HostBuffer} from its beginning, window by window. */
final class HostBufferOutput extends OutputStream {
    private final HostBuffer buffer;
    private final byte[] window = new byte[HostBuffer.WINDOW_BYTES];
    private int used;

    /** Of the window. */
    private long start;

    HostBufferOutput(HostBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public void write(int value) throws IOException {
        reserve(1);
        if (used == window.length) {
            flush();
        }
        window[used++] = (byte) value;
    }

    @Override
    public void write(byte[] from, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, from.length);
        reserve(count);
        if (count >= window.length) {
            flush();
            buffer.write(start, from, offset, count);
            start += count;
            return;
        }
        if (count > window.length - used) {
            flush();
        }
        System.arraycopy(from, offset, window, used, count);
        used += count;
    }

    @Override
    public void flush() {
        buffer.write(start, window, 0, used);
        start += used;
        used = 0;
    }

    @Override
    public void close() {
        flush();
    }

    private void reserve(int count) throws IOException {
        long left = buffer.size() - start - used;
        if (count > left) {
            throw new IOException(
                    "HostBuffer: "
                            + count
                            + " bytes do not fit behind the others ("
                            + left
                            + " left)");
        }
    }
}
