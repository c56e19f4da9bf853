package dev.cloister.store;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Changes that happen together or not at all. The last change of a key counts. */
public final class Batch {
    /** The longest key, bytes. */
    public static final int MAX_KEY_BYTES = 1024;

    /** The most bytes that keys and values of a batch may have together, with 8 for each change. */
    public static final int MAX_BYTES = 256 << 10;

    private static final int ENTRY_OVERHEAD_BYTES = 8;

    private final Map<ByteBuffer, Optional<byte[]>> changes = new LinkedHashMap<>();
    private int bytes;

    /** Sets a key to a value; both are copied. */
    public Batch put(byte[] key, byte[] value) {
        change(key, Optional.of(value.clone()), value.length);
        return this;
    }

    /** Removes a key, if it is there. */
    public Batch delete(byte[] key) {
        change(key, Optional.empty(), 0);
        return this;
    }

    private void change(byte[] key, Optional<byte[]> value, int valueBytes) {
        if (key.length == 0 || key.length > MAX_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "store: a key has 1 to " + MAX_KEY_BYTES + " bytes (got " + key.length + ")");
        }
        long sum = (long) bytes + key.length + valueBytes + ENTRY_OVERHEAD_BYTES;
        if (sum > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "store: a batch has at most " + MAX_BYTES + " bytes (got " + sum + ")");
        }
        bytes = (int) sum;
        changes.put(ByteBuffer.wrap(key.clone()), value);
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    Map<ByteBuffer, Optional<byte[]>> changes() {
        return changes;
    }
}
