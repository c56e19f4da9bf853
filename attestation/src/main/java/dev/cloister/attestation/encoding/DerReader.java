package dev.cloister.attestation.encoding;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.math.BigInteger;
import java.time.Instant;

/**
 * Reads DER (X.690) from left to right. Lengths must be definite and minimal and tags one byte:
 * what has two encodings could be signed as one and read as another.
 */
public final class DerReader {
    /** Universal tags. */
    public static final int BOOLEAN = 0x01;

    public static final int INTEGER = 0x02;
    public static final int BIT_STRING = 0x03;
    public static final int OCTET_STRING = 0x04;
    public static final int OBJECT_IDENTIFIER = 0x06;
    public static final int ENUMERATED = 0x0a;
    public static final int UTC_TIME = 0x17;
    public static final int GENERALIZED_TIME = 0x18;
    public static final int SEQUENCE = 0x30;
    public static final int SET = 0x31;

    private final String where;
    private final Bytes data;
    private int at;

    /** Reads from the first byte; {@code where} begins every error message. */
    public DerReader(String where, Bytes data) {
        this.where = where;
        this.data = data;
    }

    /** Whether anything is left. */
    public boolean hasMore() {
        return at < data.size();
    }

    /** Whether the next element has this tag. */
    public boolean nextIs(int tag) {
        return hasMore() && data.at(at) == tag;
    }

    /** The next element with its tag and length, whatever it is. */
    public Bytes element(String field) {
        int start = at;
        contentOf(field);
        return data.slice(start, at);
    }

    /** What is inside the next element, which must have this tag. */
    public Bytes content(int tag, String field) {
        if (!nextIs(tag)) {
            throw malformed(
                    field,
                    hasMore()
                            ? "has tag 0x"
                                    + Integer.toHexString(data.at(at))
                                    + ", not 0x"
                                    + Integer.toHexString(tag)
                            : "is missing");
        }
        return contentOf(field);
    }

    /** A reader of what is inside the next element, which must have this tag. */
    public DerReader enter(int tag, String field) {
        return new DerReader(where, content(tag, field));
    }

    /** Refuses left-over bytes. */
    public void end(String field) {
        if (hasMore()) {
            throw malformed(field, "has " + (data.size() - at) + " bytes too many");
        }
    }

    /** An INTEGER of any size. */
    public BigInteger integer(String field) {
        Bytes content = content(INTEGER, field);
        boolean padded =
                content.size() > 1
                        && (content.at(0) == 0 && content.at(1) < 0x80
                                || content.at(0) == 0xff && content.at(1) >= 0x80);
        if (content.size() == 0 || padded) {
            throw malformed(field, "is not a minimal integer");
        }
        return new BigInteger(content.toArray());
    }

    /** An INTEGER in 0..limit. */
    public int smallInteger(String field, int limit) {
        BigInteger value = integer(field);
        if (value.signum() < 0 || value.bitLength() > 31 || value.intValue() > limit) {
            throw malformed(field, "is not in 0.." + limit + " (" + value + ")");
        }
        return value.intValue();
    }

    /** A BOOLEAN. */
    public boolean bool(String field) {
        Bytes content = content(BOOLEAN, field);
        if (content.size() != 1 || content.at(0) != 0 && content.at(0) != 0xff) {
            throw malformed(field, "is not a boolean");
        }
        return content.at(0) != 0;
    }

    /** An OBJECT IDENTIFIER in dotted form. */
    public String objectIdentifier(String field) {
        Bytes content = content(OBJECT_IDENTIFIER, field);
        StringBuilder text = new StringBuilder();
        long arc = 0;
        boolean inside = false;
        for (int i = 0; i < content.size(); i++) {
            int piece = content.at(i);
            if (!inside && piece == 0x80 || arc > Long.MAX_VALUE >> 8) {
                throw malformed(field, "is not an object identifier");
            }
            arc = arc << 7 | piece & 0x7f;
            inside = piece >= 0x80;
            if (!inside) {
                appendArc(text, arc);
                arc = 0;
            }
        }
        if (inside || text.length() == 0) {
            throw malformed(field, "is not an object identifier");
        }
        return text.toString();
    }

    /** The first number of the encoding holds two arcs. */
    private static void appendArc(StringBuilder text, long arc) {
        if (text.length() > 0) {
            text.append('.').append(arc);
        } else {
            long first = Math.min(arc / 40, 2);
            text.append(first).append('.').append(arc - 40 * first);
        }
    }

    /** A BIT STRING of whole bytes. */
    public Bytes wholeBytes(String field) {
        Bytes content = content(BIT_STRING, field);
        if (content.size() == 0 || content.at(0) != 0) {
            throw malformed(field, "is not a bit string of whole bytes");
        }
        return content.slice(1, content.size());
    }

    /** A UTCTime or GeneralizedTime in the one form that certificates use. */
    public Instant time(String field) {
        if (nextIs(UTC_TIME)) {
            String digits = Texts.ascii(content(UTC_TIME, field));
            // RFC 5280, 4.1.2.5.1: two digits mean 1950..2049.
            String century = !digits.isEmpty() && digits.charAt(0) >= '5' ? "19" : "20";
            return Texts.compactTime(where + ": " + field, century + digits);
        }
        return Texts.compactTime(
                where + ": " + field, Texts.ascii(content(GENERALIZED_TIME, field)));
    }

    /** A failure at a field of what is read. */
    public MalformedException malformed(String field, String problem) {
        return new MalformedException(where + ": " + field + " " + problem);
    }

    private Bytes contentOf(String field) {
        need(2, field);
        if ((data.at(at) & 0x1f) == 0x1f) {
            throw malformed(field, "has a tag of several bytes");
        }
        int size = data.at(at + 1);
        at += 2;
        if (size >= 0x80) {
            int count = size - 0x80;
            if (count == 0 || count > 3) {
                throw malformed(field, "has a length that is indefinite or too large");
            }
            need(count, field);
            size = 0;
            for (int i = 0; i < count; i++) {
                size = size << 8 | data.at(at++);
            }
            if (size < 0x80 || count > 1 && size >> 8 * (count - 1) == 0) {
                throw malformed(field, "has a length that is not minimal");
            }
        }
        need(size, field);
        at += size;
        return data.slice(at - size, at);
    }

    private void need(int size, String field) {
        if (size > data.size() - at) {
            throw malformed(
                    field,
                    "is cut off (" + (data.size() - at) + " bytes are left, " + size + " needed)");
        }
    }
}
