package dev.cloister.runtime;

import dev.cloister.wire.Crossing;
import dev.cloister.wire.WireException;
import java.nio.ByteBuffer;

/**
 * One ocall as the host sees it. The arrays that a frame names lie in the same arena as the frame:
 * an address further away than the arena is long is refused, so that a broken enclave cannot make
 * the host read just anything.
 */
final class OcallCall extends TypedOcallFrame {
    private final NativeMemory memory;
    private final long address;
    private final long arenaBytes;
    private final ByteBuffer frame;
    private final int slotCount;
    private final ReplyMemory reply;
    private final LentCallbacks lent;
    private boolean replied;

    OcallCall(
            NativeMemory memory,
            long address,
            long frameBytes,
            long arenaBytes,
            ReplyMemory reply,
            LentCallbacks lent) {
        if (frameBytes < EnclaveCall.SLOTS_OFFSET || frameBytes > arenaBytes) {
            throw new WireException("ocall: the frame has " + frameBytes + " bytes");
        }
        this.memory = memory;
        this.address = address;
        this.arenaBytes = arenaBytes;
        this.frame = memory.view(address, frameBytes);
        this.slotCount = (int) (frameBytes - EnclaveCall.SLOTS_OFFSET) / Long.BYTES;
        this.reply = reply;
        this.lent = lent;
    }

    @Override
    public <T> T target(Class<T> service, T given) {
        long number = scalar(0);
        return number == 0 && given != null ? given : lent.find(number, service);
    }

    @Override
    public long scalar(int slot) {
        if (slot < 0 || slot >= slotCount) {
            throw new WireException("ocall: there is no slot " + slot + " (of " + slotCount + ")");
        }
        return frame.getLong(EnclaveCall.SLOTS_OFFSET + Long.BYTES * slot);
    }

    @Override
    Object take(int slot, ElementKind kind, int maxCount, String where) {
        long from = scalar(slot);
        long count = scalar(slot + 1);
        if (count < 0 || count > maxCount) {
            throw new WireException(
                    where + ": too many elements (" + count + " of at most " + maxCount + ")");
        }
        Object array = kind.newArray((int) count);
        if (count > 0) {
            kind.get(inArena(from, count * kind.elementBytes, where), array);
        }
        return array;
    }

    @Override
    void putBack(int slot, ElementKind kind, Object array) {
        long to = scalar(slot);
        int count = kind.length(array);
        if (scalar(slot + 1) != count) {
            throw new IllegalStateException(
                    "ocall: slot " + slot + " does not hold an array of " + count + " elements");
        }
        if (count > 0) {
            kind.put(array, inArena(to, (long) count * kind.elementBytes, "ocall"));
        }
    }

    private ByteBuffer inArena(long from, long bytes, String where) {
        long low = address - arenaBytes;
        long high = address + arenaBytes;
        if (from < low || from > high || bytes > high - from) {
            throw new WireException(where + ": the array is not in the arena of the call");
        }
        return memory.view(from, bytes);
    }

    @Override
    public void reply(long bits) {
        replyOnce();
        frame.putLong(EnclaveCall.RESULT_SCALAR_OFFSET, bits);
    }

    @Override
    void give(ElementKind kind, Object array) {
        int count = kind.length(Crossing.notNull(array, "reply"));
        replyOnce();
        if (count > Integer.MAX_VALUE / kind.elementBytes) {
            throw new IllegalArgumentException(
                    "reply: the array takes more than 2 GiB (" + count + " elements)");
        }
        CallArena.Block block = reply.reserve(count * kind.elementBytes);
        kind.put(array, block.bytes());
        frame.putLong(8, block.address())
                .putLong(EnclaveCall.RESULT_SIZE_OFFSET, block.bytes().capacity());
    }

    /** Replies with an encoded exception, in place of whatever reply there is. */
    void giveException(byte[] encoded) {
        replied = false;
        give(ElementKind.BYTE, encoded);
    }

    private void replyOnce() {
        if (replied) {
            throw new IllegalStateException("ocall: replied twice");
        }
        replied = true;
    }
}
