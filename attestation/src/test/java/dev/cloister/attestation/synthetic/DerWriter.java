package dev.cloister.attestation.synthetic;

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

    public static Bytes element(int tag, Bytes... contents) {
        Bytes content = Bytes.of(new byte[0]);
        for (Bytes piece : contents) {
            content = content.plus(piece);
        }
        return Bytes.of(header(tag, content.size())).plus(content);
    }

    private static byte[] header(int tag, int size) {
        if (size < 0x80) {
            return new byte[] {(byte) tag, (byte) size};
        }
        return size < 0x100
                ? new byte[] {(byte) tag, (byte) 0x81, (byte) size}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (size >> 8), (byte) size};
    }

    public static Bytes sequence(Bytes... contents) {
        return element(0x30, contents);
    }

    public static Bytes octets(Bytes content) {
        return element(4, content);
    }

    public static Bytes bits(Bytes content) {
        return element(3, Bytes.of(new byte[1]), content);
    }

    public static Bytes integer(long value) {
        return integer(BigInteger.valueOf(value));
    }

    public static Bytes integer(BigInteger value) {
        return element(2, Bytes.of(value.toByteArray()));
    }

    public static Bytes bool(boolean value) {
        return element(1, Bytes.of(new byte[] {(byte) (value ? 0xff : 0)}));
    }

    public static Bytes time(Instant time) {
        return element(0x18, Bytes.of(TIME.format(time).getBytes(StandardCharsets.US_ASCII)));
    }

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
