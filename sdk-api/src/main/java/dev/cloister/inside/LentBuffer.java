package dev.cloister.inside;

import dev.cloister.HostBuffer;
import dev.cloister.wire.CallScope;
import dev.cloister.wire.WireException;

/**
 * Memory that the host lent to a call, as trusted code sees it. Addresses are checked when they
 * arrive and again at every copy, and are never told.
 *
 * <p>Trust: addresses, sizes and contents are the host's, and so is the word that asks to end.
 */
public final class LentBuffer extends HostBuffer {
    /** In front of the pieces: flags, and the address of the control block. */
    public static final int HEAD = 2;

    /** Of the array in which a buffer crosses: the head, then address and size of each piece. */
    public static final int MAX_LONGS = HEAD + 2 * MAX_PIECES;

    /** The flag that says that the buffer is read-only. */
    public static final long READ_ONLY = 1;

    /** What one copy moves at most, so that other threads can collect between two. */
    private static final int MAX_COPY_BYTES = 1 << 20;

    private static final int CONTROL_BYTES = 16;
    private static final int CANCELLED_AT = 8;

    private final long[] addresses;
    private final long control;
    private final CallScope scope;
    private final String where;
    private long processed;

    /**
     * @param sent what arrived; see {@link #MAX_LONGS}
     * @param scope of the call that the buffer is lent to
     * @throws WireException when a piece is empty, wraps, is too large, or is not outside of the
     *     enclave
     */
    public LentBuffer(long[] sent, CallScope scope, String where) {
        super(sizes(sent, where), (sent[0] & READ_ONLY) != 0);
        this.control = sent[1];
        this.scope = scope;
        this.where = where;
        this.addresses = new long[(sent.length - HEAD) / 2];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = sent[HEAD + 2 * i];
        }
    }

    private static long[] sizes(long[] sent, String where) {
        if (sent.length < HEAD || sent.length % 2 != 0 || (sent[0] & ~READ_ONLY) != 0) {
            throw new WireException(where + ": not a buffer of the host");
        }
        long[] sizes = new long[(sent.length - HEAD) / 2];
        boolean outside = isOutside(sent[1], CONTROL_BYTES);
        long left = MAX_SIZE_BYTES;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = sent[HEAD + 2 * i + 1];
            outside &= sizes[i] > 0 && sizes[i] <= left && isOutside(sent[HEAD + 2 * i], sizes[i]);
            left -= outside ? sizes[i] : 0;
        }
        if (!outside) {
            throw new WireException(
                    where
                            + ": a piece of the buffer is empty, too large or not memory of the host");
        }
        return sizes;
    }

    @Override
    public synchronized long processed() {
        return processed;
    }

    /** Only the host can. */
    @Override
    public void cancel() {
        throw new UnsupportedOperationException(where + ": throw an exception to end the call");
    }

    @Override
    public boolean isCancelled() {
        return word(control + CANCELLED_AT) != 0;
    }

    @Override
    protected void begin() {
        scope.check(where, "buffer");
        if (isCancelled()) {
            throw cancelled();
        }
    }

    @Override
    protected void copyIn(int piece, long from, byte[] to, int offset, int count) {
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, MAX_COPY_BYTES);
            moved(copyIn(addresses[piece] + from + done, to, offset + done, part), part);
            done += part;
        }
    }

    @Override
    protected void copyOut(int piece, long to, byte[] from, int offset, int count) {
        for (int done = 0; done < count; ) {
            int part = Math.min(count - done, MAX_COPY_BYTES);
            moved(copyOut(addresses[piece] + to + done, from, offset + done, part), part);
            done += part;
        }
    }

    private synchronized void moved(boolean isMoved, int count) {
        processed += count;
        if (!isMoved || !putWord(control, processed)) {
            throw new WireException(where + ": the buffer is not memory of the host");
        }
    }

    private static native boolean isOutside(long address, long sizeBytes);

    private static native boolean copyIn(long address, byte[] to, int offset, int count);

    private static native boolean copyOut(long address, byte[] from, int offset, int count);

    private static native long word(long address);

    private static native boolean putWord(long address, long value);
}
