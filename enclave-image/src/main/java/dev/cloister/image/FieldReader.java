package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Little-endian fields of an untrusted file, by absolute position. Every access is checked against
 * the length and names its field when it fails.
 */
final class FieldReader {
    private final String where;
    private final Reason reason;
    private final ByteBuffer data;

    FieldReader(String where, Reason reason, byte[] data) {
        this.where = where;
        this.reason = reason;
        this.data = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return data.capacity();
    }

    int u8(long at, String field) {
        return data.get(check(at, 1, field)) & 0xff;
    }

    int u16(long at, String field) {
        return data.getShort(check(at, 2, field)) & 0xffff;
    }

    int i32(long at, String field) {
        return data.getInt(check(at, 4, field));
    }

    long u32(long at, String field) {
        return i32(at, field) & 0xffff_ffffL;
    }

    long i64(long at, String field) {
        return data.getLong(check(at, 8, field));
    }

    /** A 64-bit field that is a size or an offset: values from 2^63 up are refused. */
    long size(long at, String field) {
        long value = i64(at, field);
        require(value >= 0, field, "is too large (" + Long.toUnsignedString(value) + ")");
        return value;
    }

    byte[] bytes(long at, long sizeBytes, String field) {
        int from = check(at, sizeBytes, field);
        byte[] copy = new byte[(int) sizeBytes];
        data.get(from, copy);
        return copy;
    }

    void requireZero(long at, long sizeBytes, String field) {
        int from = check(at, sizeBytes, field);
        for (int i = from; i < from + (int) sizeBytes; i++) {
            require(data.get(i) == 0, field, "must be zero (byte " + i + " of the file is not)");
        }
    }

    void require(boolean holds, String field, String problem) {
        if (!holds) {
            throw fail(field, problem);
        }
    }

    ImageException fail(String field, String problem) {
        return new ImageException(reason, where + ": " + field + " " + problem);
    }

    private int check(long at, long sizeBytes, String field) {
        if (at < 0 || sizeBytes < 0 || at > length() || sizeBytes > length() - at) {
            throw fail(
                    field,
                    "lies outside the file (offset "
                            + Long.toUnsignedString(at)
                            + ", "
                            + Long.toUnsignedString(sizeBytes)
                            + " bytes, file has "
                            + length()
                            + "); the file is truncated or changed");
        }
        return (int) at;
    }
}
