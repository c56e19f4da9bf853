package dev.cloister;

import dev.cloister.spi.HostMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * Bulk data in memory of the host, up to 2^40 bytes, as a parameter of a method of an {@link
 * EnclaveService} or {@link EnclaveObject}. It does not cross: trusted code copies windows of it in
 * and out, without leaving the enclave. Nothing inside ever points to it.
 *
 * <p>Ownership: the memory stays the host's. It is lent to one call, from the moment of the call
 * until the method returns; trusted code that keeps the buffer is refused afterwards. In that time
 * the host leaves the memory alone, mapped, and the file below it as long as it is.
 *
 * <p>Trust: whoever can write to the memory may change it at any time. Each {@link #read} copies a
 * byte once, and the copy does not change; two reads of the same place may differ. A buffer is no
 * place for what the host may not see or change: encrypt that, and check what comes back.
 */
public abstract class HostBuffer {
    /** The largest buffer. */
    public static final long MAX_SIZE_BYTES = 1L << 40;

    /** The most pieces of memory of one buffer. */
    public static final int MAX_PIECES = 1024;

    /** What streams copy at a time. */
    static final int WINDOW_BYTES = 64 << 10;

    private static final long MAPPED_PIECE_BYTES = 1L << 30;

    /** Where each piece begins, and behind them the size of the whole. */
    private final long[] starts;

    private final boolean readOnly;

    /**
     * For the implementations on both sides.
     *
     * @param sizesBytes of the pieces, none empty
     */
    protected HostBuffer(long[] sizesBytes, boolean readOnly) {
        if (sizesBytes.length > MAX_PIECES) {
            throw new IllegalArgumentException(
                    "HostBuffer: too many pieces ("
                            + sizesBytes.length
                            + " of "
                            + MAX_PIECES
                            + ")");
        }
        this.starts = new long[sizesBytes.length + 1];
        this.readOnly = readOnly;
        for (int i = 0; i < sizesBytes.length; i++) {
            if (sizesBytes[i] <= 0 || sizesBytes[i] > MAX_SIZE_BYTES - starts[i]) {
                throw new IllegalArgumentException(
                        "HostBuffer: a piece is empty, or all are larger than 2^40 bytes");
            }
            starts[i + 1] = starts[i] + sizesBytes[i];
        }
    }

    /**
     * The bytes between position and limit of direct buffers, one behind the other; read-only when
     * one of them is. The buffers' own positions do not move.
     *
     * @throws IllegalArgumentException when one is on the heap, where the collector moves it
     */
    public static HostBuffer of(ByteBuffer... direct) {
        return new HostMemory(List.of(direct));
    }

    /**
     * A part of a file, mapped; the channel may be closed afterwards. Memory is mapped until the
     * buffer is forgotten. A file that is shortened meanwhile loses the enclave that reads it.
     *
     * @param mode {@code READ_ONLY} or {@code READ_WRITE}, which makes the file longer if need be
     */
    public static HostBuffer map(
            FileChannel file, FileChannel.MapMode mode, long offset, long sizeBytes)
            throws IOException {
        if (sizeBytes < 0 || sizeBytes > MAX_SIZE_BYTES) {
            throw new IllegalArgumentException(
                    "HostBuffer: the size is not from 0 to 2^40 bytes (" + sizeBytes + ")");
        }
        if (mode == FileChannel.MapMode.READ_ONLY && offset + sizeBytes > file.size()) {
            throw new IllegalArgumentException(
                    "HostBuffer: the file ends before (" + file.size() + " bytes)");
        }
        List<ByteBuffer> pieces = new ArrayList<>();
        for (long at = 0; at < sizeBytes; at += MAPPED_PIECE_BYTES) {
            long piece = Math.min(MAPPED_PIECE_BYTES, sizeBytes - at);
            pieces.add(file.map(mode, offset + at, piece));
        }
        return new HostMemory(pieces);
    }

    /** Bytes. */
    public final long size() {
        return starts[starts.length - 1];
    }

    /** Whether {@link #write} is refused. */
    public final boolean isReadOnly() {
        return readOnly;
    }

    /** Bytes that the call copied so far, in and out; of the last call when none runs. */
    public abstract long processed();

    /**
     * Asks the call that the buffer is lent to, or will be, to end: its next copy throws {@link
     * CancellationException}. From any thread; for good.
     */
    public abstract void cancel();

    /** Whether {@link #cancel} was called. */
    public abstract boolean isCancelled();

    /**
     * Copies bytes out of the buffer.
     *
     * @param at where they begin
     * @throws IndexOutOfBoundsException when they are not in the buffer, or have no room in {@code
     *     to}
     * @throws CancellationException when the host asked the call to end
     */
    public final void read(long at, byte[] to, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, to.length);
        copy(at, to, offset, count, false);
    }

    /**
     * Copies bytes into the buffer.
     *
     * @throws UnsupportedOperationException when it is read-only
     */
    public final void write(long at, byte[] from, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, from.length);
        if (readOnly) {
            throw new UnsupportedOperationException("HostBuffer: it is read-only");
        }
        copy(at, from, offset, count, true);
    }

    /** A copy of some bytes, from position 0. What is put into it stays there. */
    public final ByteBuffer window(long at, int count) {
        Objects.checkFromIndexSize(at, count, size());
        byte[] copy = new byte[count];
        read(at, copy, 0, count);
        return ByteBuffer.wrap(copy);
    }

    /** Reads from the beginning to the end, through a window. */
    public final InputStream input() {
        return new HostBufferInput(this);
    }

    /**
     * Writes from the beginning, through a window; close or flush it. More than fits throws {@link
     * IOException}.
     */
    public final OutputStream output() {
        return new HostBufferOutput(this);
    }

    private void copy(long at, byte[] bytes, int offset, int count, boolean out) {
        Objects.checkFromIndexSize(at, count, size());
        begin();
        int done = 0;
        int piece = Arrays.binarySearch(starts, at);
        piece = piece < 0 ? -piece - 2 : piece;
        while (done < count) {
            long from = at + done - starts[piece];
            int part = (int) Math.min(count - done, starts[piece + 1] - starts[piece] - from);
            if (out) {
                copyOut(piece, from, bytes, offset + done, part);
            } else {
                copyIn(piece, from, bytes, offset + done, part);
            }
            done += part;
            piece++;
        }
    }

    /** Before a copy: whether there may be one. */
    protected abstract void begin();

    /** Copies from a piece; the range is in it. */
    protected abstract void copyIn(int piece, long from, byte[] to, int offset, int count);

    /** Copies to a piece; the range is in it. */
    protected abstract void copyOut(int piece, long to, byte[] from, int offset, int count);

    /** For {@link #begin}. */
    protected static CancellationException cancelled() {
        return new CancellationException("HostBuffer: the host asked the call to end");
    }
}
