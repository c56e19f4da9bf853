package dev.cloister.runtime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Native memory for a thread's last reply to an ocall: it must stay as it is until the thread's
 * next ocall.
 */
final class ReplyMemory {
    private static final int MIN_BYTES = 4096;
    private static final int MAX_KEPT_BYTES = 1024 * 1024;

    private final HostLibrary library;
    private ByteBuffer memory = ByteBuffer.allocateDirect(MIN_BYTES);

    ReplyMemory(HostLibrary library) {
        this.library = library;
    }

    CallArena.Block reserve(int sizeBytes) {
        if (sizeBytes > memory.capacity() || memory.capacity() > MAX_KEPT_BYTES) {
            memory = ByteBuffer.allocateDirect(Math.max(MIN_BYTES, sizeBytes));
        }
        ByteBuffer slice = memory.slice(0, sizeBytes).order(ByteOrder.LITTLE_ENDIAN);
        return new CallArena.Block(slice, library.addressOf(memory));
    }
}
