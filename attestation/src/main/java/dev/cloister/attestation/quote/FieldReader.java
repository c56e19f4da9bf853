package dev.cloister.attestation.quote;

import dev.cloister.attestation.Bytes;

/** Little-endian fields of a quote, from left to right, each checked against what is left. */
final class FieldReader {
    private final Bytes data;
    private int at;

    FieldReader(Bytes data) {
        this.data = data;
    }

    int position() {
        return at;
    }

    int u16(String field) {
        return (int) number(2, field);
    }

    long u32(String field) {
        return number(4, field);
    }

    long u64(String field) {
        return number(8, field);
    }

    Bytes bytes(int sizeBytes, String field) {
        if (sizeBytes > data.size() - at) {
            throw new QuoteException(
                    field,
                    "is cut off (offset "
                            + at
                            + ", "
                            + sizeBytes
                            + " bytes, "
                            + (data.size() - at)
                            + " are left); the quote is truncated or changed");
        }
        at += sizeBytes;
        return data.slice(at - sizeBytes, at);
    }

    /** Bytes whose number stands before them in so many bytes. */
    Bytes sized(int lengthBytes, String field) {
        long size = number(lengthBytes, field + " size");
        if (size > data.size()) {
            throw new QuoteException(
                    field + " size", "is larger than the quote (" + size + " bytes)");
        }
        return bytes((int) size, field);
    }

    void zero(int sizeBytes, String field) {
        if (!bytes(sizeBytes, field).isZero()) {
            throw new QuoteException(field, "is reserved and must be zero");
        }
    }

    void end(String field) {
        if (at < data.size()) {
            throw new QuoteException(
                    field,
                    "is followed by " + (data.size() - at) + " bytes that belong to nothing");
        }
    }

    private long number(int sizeBytes, String field) {
        Bytes bytes = bytes(sizeBytes, field);
        long value = 0;
        for (int i = sizeBytes - 1; i >= 0; i--) {
            value = value << 8 | bytes.at(i);
        }
        return value;
    }
}
