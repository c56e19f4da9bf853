package dev.cloister.spi;

import dev.cloister.HostBuffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Memory of the host as the host holds it; the runtime lends it to calls. */
public final class HostMemory extends HostBuffer {
    /** Bytes of the control block: what the enclave has processed, then whether to end. */
    public static final int CONTROL_BYTES = 16;

    private static final int CANCELLED_AT = 8;

    private final List<ByteBuffer> pieces;

    /** In memory that the enclave reads and writes while it has the buffer. */
    private final ByteBuffer control =
            ByteBuffer.allocateDirect(CONTROL_BYTES + 8)
                    .alignedSlice(8)
                    .order(ByteOrder.LITTLE_ENDIAN);

    private boolean lent;

    /** Direct buffers, from position to limit; empty ones are left out. */
    public HostMemory(List<ByteBuffer> buffers) {
        this(buffers, slices(buffers));
    }

    private HostMemory(List<ByteBuffer> buffers, List<ByteBuffer> pieces) {
        super(
                pieces.stream().mapToLong(ByteBuffer::capacity).toArray(),
                buffers.stream().anyMatch(ByteBuffer::isReadOnly));
        this.pieces = pieces;
    }

    private static List<ByteBuffer> slices(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (!buffer.isDirect()) {
                throw new IllegalArgumentException(
                        "HostBuffer: a buffer is on the heap; use ByteBuffer.allocateDirect");
            }
        }
        return buffers.stream().filter(ByteBuffer::hasRemaining).map(ByteBuffer::slice).toList();
    }

    /** The memory, none empty. */
    public List<ByteBuffer> pieces() {
        return pieces;
    }

    /** The control block. */
    public ByteBuffer control() {
        return control;
    }

    /**
     * The memory goes to a call.
     *
     * @throws IllegalStateException when another call has it
     */
    public synchronized void lend(String where) {
        if (lent) {
            throw new IllegalStateException(
                    where + ": the buffer is lent to another call; wait for it, or make another");
        }
        lent = true;
        control.putLong(0, 0);
    }

    /** The call has ended. */
    public synchronized void end() {
        lent = false;
    }

    @Override
    public long processed() {
        return control.getLong(0);
    }

    @Override
    public void cancel() {
        control.putLong(CANCELLED_AT, 1);
    }

    @Override
    public boolean isCancelled() {
        return control.getLong(CANCELLED_AT) != 0;
    }

    @Override
    protected void begin() {
        if (isCancelled()) {
            throw cancelled();
        }
    }

    @Override
    protected void copyIn(int piece, long from, byte[] to, int offset, int count) {
        pieces.get(piece).get((int) from, to, offset, count);
        control.putLong(0, processed() + count);
    }

    @Override
    protected void copyOut(int piece, long to, byte[] from, int offset, int count) {
        pieces.get(piece).put((int) to, from, offset, count);
        control.putLong(0, processed() + count);
    }
}
