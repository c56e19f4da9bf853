package dev.cloister.attestation.issue;

import dev.cloister.attestation.Bytes;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** DER from the inside out. */
public final class DerWriter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private DerWriter() {}

    /** Any element below 64 KiB. */
    public static Bytes element(int tag, Bytes... contents) {
        Bytes content = Bytes.of(new byte[0]);
        for (Bytes piece : contents) {
            content = content.plus(piece);
        }
        return Bytes.of(header(tag, content.size())).plus(content);
    }

    private static byte[] header(int tag, int size) {
        if (size > 0xffff) {
            throw new IllegalArgumentException("DER: an element has " + size + " bytes");
        }
        if (size < 0x80) {
            return new byte[] {(byte) tag, (byte) size};
        }
        return size < 0x100
                ? new byte[] {(byte) tag, (byte) 0x81, (byte) size}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (size >> 8), (byte) size};
    }

    /** A SEQUENCE. */
    public static Bytes sequence(Bytes... contents) {
        return element(0x30, contents);
    }

    /** An OCTET STRING. */
    public static Bytes octets(Bytes content) {
        return element(4, content);
    }

    /** A BIT STRING of whole bytes. */
    public static Bytes bits(Bytes content) {
        return element(3, Bytes.of(new byte[1]), content);
    }

    /** An INTEGER. */
    public static Bytes integer(long value) {
        return integer(BigInteger.valueOf(value));
    }

    /** An INTEGER. */
    public static Bytes integer(BigInteger value) {
        return element(2, Bytes.of(value.toByteArray()));
    }

    /** A BOOLEAN. */
    public static Bytes bool(boolean value) {
        return element(1, Bytes.of(new byte[] {(byte) (value ? 0xff : 0)}));
    }

    /** A GeneralizedTime. */
    public static Bytes time(Instant time) {
        return element(0x18, Bytes.of(TIME.format(time).getBytes(StandardCharsets.US_ASCII)));
    }

    /** A Name with a common name and nothing else. */
    public static Bytes name(String commonName) {
        return sequence(
                element(
                        0x31,
                        sequence(
                                oid("2.5.4.3"),
                                element(
                                        0x0c,
                                        Bytes.of(commonName.getBytes(StandardCharsets.UTF_8))))));
    }

    /** An OBJECT IDENTIFIER. */
    public static Bytes oid(String dotted) {
        String[] arcs = dotted.split("\\.");
        Bytes content = arc(Long.parseLong(arcs[0]) * 40 + Long.parseLong(arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            content = content.plus(arc(Long.parseLong(arcs[i])));
        }
        return element(6, content);
    }

    private static Bytes arc(long value) {
        Bytes bytes = Bytes.of(new byte[] {(byte) (value & 0x7f)});
        for (long rest = value >> 7; rest > 0; rest >>= 7) {
            bytes = Bytes.of(new byte[] {(byte) (rest & 0x7f | 0x80)}).plus(bytes);
        }
        return bytes;
    }
}
