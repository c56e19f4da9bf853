package dev.cloister.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Native memory for the frames of one thread's calls: a stack of blocks, so that a call costs no
 * allocation, and calls may nest (a call into the enclave, from a host service, from the enclave).
 * Not for use by other threads.
 */
final class CallArena {
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final int MAX_KEPT_BYTES = 1024 * 1024;
    private static final int ALIGNMENT_BYTES = 16;

    /**
     * Memory of one parameter, frame or result; {@code bytes} is little-endian, from position 0.
     */
    record Block(ByteBuffer bytes, long address) {}

    private record Chunk(ByteBuffer bytes, long address) {}

    private final HostLibrary library;
    private final List<Chunk> chunks = new ArrayList<>();
    private int current;
    private int used;

    CallArena(HostLibrary library) {
        this.library = library;
        addChunk(CHUNK_BYTES);
    }

    /** The state to go back to when a call ends. */
    long mark() {
        return (long) current << 32 | used;
    }

    /**
     * Gives back everything allocated since {@link #mark()}. Large chunks go back to the system.
     */
    void release(long mark) {
        current = (int) (mark >>> 32);
        used = (int) mark;
        while (chunks.size() > current + 1
                && chunks.get(chunks.size() - 1).bytes().capacity() > MAX_KEPT_BYTES) {
            chunks.remove(chunks.size() - 1);
        }
    }

    /** Room for {@code sizeBytes}; what is in it is left over from earlier calls. */
    Block allocate(int sizeBytes) {
        int from = (used + ALIGNMENT_BYTES - 1) & -ALIGNMENT_BYTES;
        if (sizeBytes > chunks.get(current).bytes().capacity() - from) {
            nextChunk(sizeBytes);
            from = 0;
        }
        used = from + sizeBytes;
        Chunk chunk = chunks.get(current);
        ByteBuffer slice = chunk.bytes().slice(from, sizeBytes).order(ByteOrder.LITTLE_ENDIAN);
        return new Block(slice, chunk.address() + from);
    }

    private void nextChunk(int sizeBytes) {
        while (chunks.size() > current + 1
                && chunks.get(current + 1).bytes().capacity() < sizeBytes) {
            chunks.remove(current + 1);
        }
        if (chunks.size() == current + 1) {
            addChunk(Math.max(CHUNK_BYTES, sizeBytes));
        }
        current++;
    }

    private void addChunk(int sizeBytes) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(sizeBytes);
        chunks.add(new Chunk(bytes, library.addressOf(bytes)));
    }
}
