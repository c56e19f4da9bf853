package dev.cloister.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * A place in the history of a store: how many records came before, and the authentication tag of
 * the last one, which depends on all of them. No secret.
 */
public final class Position {
    /** Bytes of the encoded form. */
    public static final int BYTES = 24;

    static final int TAG_BYTES = 16;

    /** Before the first record of any store. */
    public static final Position START = new Position(0, new byte[TAG_BYTES]);

    private final long count;
    private final byte[] tag;

    Position(long count, byte[] tag) {
        this.count = count;
        this.tag = tag.clone();
    }

    /** Reads what {@link #toBytes} made. */
    public static Position of(byte[] encoded) {
        if (encoded.length != BYTES) {
            throw new IllegalArgumentException(
                    "position: has " + encoded.length + " bytes, not " + BYTES);
        }
        return new Position(
                ByteBuffer.wrap(encoded).getLong(), Arrays.copyOfRange(encoded, 8, BYTES));
    }

    /** How many records came before: it only grows. */
    public long count() {
        return count;
    }

    byte[] tag() {
        return tag.clone();
    }

    Position next(byte[] nextTag) {
        return new Position(count + 1, nextTag);
    }

    /** 24 bytes. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(BYTES).putLong(count).put(tag).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Position position
                && count == position.count
                && MessageDigest.isEqual(tag, position.tag);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(count);
    }

    @Override
    public String toString() {
        return "position " + count;
    }
}
