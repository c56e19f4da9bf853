package dev.cloister.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a record says, before encryption.
 *
 * @param kind a change, a part of a snapshot, or a snapshot's end
 */
record Payload(Kind kind, List<Change> changes) {
    /** Their order is part of the format. */
    enum Kind {
        CHANGE,
        SNAPSHOT,
        SNAPSHOT_END
    }

    /** One key; no value when it is removed. */
    record Change(byte[] key, Optional<byte[]> value) {
        int bytes() {
            return 8 + key.length + value.map(v -> v.length).orElse(0);
        }
    }

    static Payload of(Batch batch) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<ByteBuffer, Optional<byte[]>> change : batch.changes().entrySet()) {
            changes.add(new Change(change.getKey().array(), change.getValue()));
        }
        return new Payload(Kind.CHANGE, changes);
    }

    byte[] encode() {
        int size = 1;
        for (Change change : changes) {
            size += change.bytes();
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        out.put((byte) kind.ordinal());
        for (Change change : changes) {
            out.putInt(change.key.length).put(change.key);
            out.putInt(change.value.isPresent() ? change.value.get().length : -1);
            if (change.value.isPresent()) {
                out.put(change.value.get());
            }
        }
        return out.array();
    }

    /** Reads what this enclave or one like it wrote: the bytes are authentic. */
    static Payload decode(byte[] encoded) {
        try {
            ByteBuffer in = ByteBuffer.wrap(encoded);
            Kind kind = Kind.values()[in.get()];
            List<Change> changes = new ArrayList<>();
            while (in.hasRemaining()) {
                byte[] key = new byte[in.getInt()];
                in.get(key);
                changes.add(new Change(key, value(in)));
            }
            return new Payload(kind, changes);
        } catch (BufferUnderflowException
                | ArrayIndexOutOfBoundsException
                | NegativeArraySizeException unknown) {
            throw unreadable();
        }
    }

    /**
     * The change of one key, without making objects of all others: a batch of thousands is one
     * record, and reading an entry of it should not cost as much as writing all.
     */
    static Optional<Change> find(byte[] encoded, byte[] key) {
        try {
            ByteBuffer in = ByteBuffer.wrap(encoded);
            in.get();
            while (in.hasRemaining()) {
                int bytes = in.getInt();
                int at = in.position();
                in.position(at + bytes);
                if (Arrays.equals(encoded, at, at + bytes, key, 0, key.length)) {
                    return Optional.of(new Change(key, value(in)));
                }
                int skipped = in.getInt();
                in.position(in.position() + Math.max(0, skipped));
            }
            return Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException unknown) {
            throw unreadable();
        }
    }

    private static Optional<byte[]> value(ByteBuffer in) {
        int size = in.getInt();
        if (size < 0) {
            return Optional.empty();
        }
        byte[] value = new byte[size];
        in.get(value);
        return Optional.of(value);
    }

    private static StoreException unreadable() {
        return new StoreException(
                StoreException.Reason.UNREADABLE,
                "a record has contents that this version does not know");
    }
}
