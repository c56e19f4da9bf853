package dev.cloister;

import java.io.InputStream;
import java.util.Objects;

/** Reads a {@link HostBuffer} window by window; each byte is copied once. */
final class HostBufferInput extends InputStream {
    private final HostBuffer buffer;
    private byte[] window = new byte[0];
    private int used;

    /** Behind the window. */
    private long next;

    HostBufferInput(HostBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public int read() {
        return fill() ? window[used++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, to.length);
        if (count == 0) {
            return 0;
        }
        if (used == window.length && count >= HostBuffer.WINDOW_BYTES) {
            int direct = (int) Math.min(count, buffer.size() - next);
            buffer.read(next, to, offset, direct);
            next += direct;
            return direct == 0 ? -1 : direct;
        }
        if (!fill()) {
            return -1;
        }
        int part = Math.min(count, window.length - used);
        System.arraycopy(window, used, to, offset, part);
        used += part;
        return part;
    }

    @Override
    public long skip(long count) {
        long left = available64();
        long skipped = Math.max(0, Math.min(count, left));
        int inWindow = (int) Math.min(skipped, window.length - used);
        used += inWindow;
        next += skipped - inWindow;
        return skipped;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, available64());
    }

    private long available64() {
        return window.length - used + buffer.size() - next;
    }

    /** Whether there is a byte. */
    private boolean fill() {
        if (used == window.length) {
            int count = (int) Math.min(HostBuffer.WINDOW_BYTES, buffer.size() - next);
            if (window.length != count) {
                window = new byte[count];
            }
            buffer.read(next, window, 0, count);
            next += count;
            used = 0;
        }
        return used < window.length;
    }
}
