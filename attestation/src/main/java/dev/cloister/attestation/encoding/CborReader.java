package dev.cloister.attestation.encoding;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the little of CBOR (RFC 8949) that evidence uses, with definite and minimal lengths only.
 */
public final class CborReader {
    private static final int UNSIGNED = 0;
    private static final int BYTES = 2;
    private static final int TEXT = 3;
    private static final int ARRAY = 4;
    private static final int MAP = 5;
    private static final int TAG = 6;

    private final String where;
    private final Bytes data;
    private int at;

    /** Reads from the first byte; {@code where} begins every error message. */
    public CborReader(String where, Bytes data) {
        this.where = where;
        this.data = data;
    }

    /** A tag's number; its content comes next. */
    public long tag(String field) {
        return head(TAG, field);
    }

    /** An array's length; its items come next. */
    public int array(String field) {
        return (int) Math.min(head(ARRAY, field), Integer.MAX_VALUE);
    }

    /** A number that is not negative. */
    public long unsigned(String field) {
        return head(UNSIGNED, field);
    }

    /** A byte string. */
    public Bytes bytes(String field) {
        return run(head(BYTES, field), field);
    }

    /** A map from text to byte strings. */
    public Map<String, Bytes> textToBytes(String field) {
        long count = head(MAP, field);
        Map<String, Bytes> entries = new LinkedHashMap<>();
        for (long i = 0; i < count; i++) {
            String key =
                    new String(
                            run(head(TEXT, field + " key"), field + " key").toArray(),
                            StandardCharsets.UTF_8);
            if (entries.put(key, bytes(field + " " + key)) != null) {
                throw malformed(field + " " + key, "is there twice");
            }
        }
        return entries;
    }

    /** Refuses left-over bytes. */
    public void end(String field) {
        if (at < data.size()) {
            throw malformed(field, "is followed by " + (data.size() - at) + " bytes too many");
        }
    }

    private long head(int major, String field) {
        int first = run(1, field).at(0);
        if (first >> 5 != major) {
            throw malformed(field, "is CBOR of major type " + (first >> 5) + ", not " + major);
        }
        int info = first & 0x1f;
        if (info < 24) {
            return info;
        }
        if (info > 26) {
            throw malformed(field, "has a length that is indefinite or too large");
        }
        Bytes number = run(1L << (info - 24), field);
        long value = 0;
        for (int i = 0; i < number.size(); i++) {
            value = value << 8 | number.at(i);
        }
        long least = info == 24 ? 24 : info == 25 ? 0x100 : 0x10000;
        if (value < least) {
            throw malformed(field, "has a length that is not minimal");
        }
        return value;
    }

    private Bytes run(long size, String field) {
        if (size > data.size() - at) {
            throw malformed(field, "is cut off");
        }
        at += (int) size;
        return data.slice(at - (int) size, at);
    }

    private MalformedException malformed(String field, String problem) {
        return new MalformedException(where + ": " + field + " " + problem);
    }
}
