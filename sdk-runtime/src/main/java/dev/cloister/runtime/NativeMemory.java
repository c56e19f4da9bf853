package dev.cloister.runtime;

import java.nio.ByteBuffer;

/** Memory of the process by its addresses, all or a part of it. */
interface NativeMemory {
    /**
     * As a little-endian buffer, which is valid while the memory is.
     *
     * @throws IndexOutOfBoundsException when the range is not in the part
     */
    ByteBuffer view(long address, long bytes);
}
