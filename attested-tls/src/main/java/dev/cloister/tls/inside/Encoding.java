package dev.cloister.tls.inside;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** As much of DER and CBOR as an attested certificate needs, from the inside out. */
final class Encoding {
    static final int SEQUENCE = 0x30;

    private static final int CBOR_BYTES = 2;
    private static final int CBOR_TEXT = 3;

    private Encoding() {}

    /** A DER element of less than 16 MiB. */
    static byte[] der(int tag, byte[]... contents) {
        byte[] content = join(contents);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int sizeBytes = bytesOf(content.length);
        if (content.length < 0x80) {
            out.write(content.length);
        } else {
            out.write(0x80 | sizeBytes);
            for (int shift = 8 * (sizeBytes - 1); shift >= 0; shift -= 8) {
                out.write(content.length >> shift);
            }
        }
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static int bytesOf(int size) {
        return size < 0x100 ? 1 : size < 0x10000 ? 2 : 3;
    }

    /** The head of a CBOR item: its kind, and its value or length below 64 KiB. */
    static byte[] cborHead(int kind, int value) {
        int first = kind << 5;
        if (value < 24) {
            return new byte[] {(byte) (first | value)};
        }
        if (value < 0x100) {
            return new byte[] {(byte) (first | 24), (byte) value};
        }
        if (value < 0x10000) {
            return new byte[] {(byte) (first | 25), (byte) (value >> 8), (byte) value};
        }
        throw new IllegalArgumentException("CBOR: an item has " + value + " bytes");
    }

    static byte[] cborBytes(byte[] content) {
        return join(cborHead(CBOR_BYTES, content.length), content);
    }

    static byte[] cborText(String ascii) {
        byte[] content = ascii.getBytes(StandardCharsets.US_ASCII);
        return join(cborHead(CBOR_TEXT, content.length), content);
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
