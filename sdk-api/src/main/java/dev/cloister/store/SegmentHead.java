package dev.cloister.store;

import dev.cloister.store.StoreException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * How a segment's file begins; the sealed key of the segment follows, and authenticates it.
 *
 * @param number of the segment, also in the file's name
 * @param isBase begins a snapshot: nothing before it is needed once the snapshot is complete
 * @param start where the history stood
 * @param storeId 16 random bytes of the store
 * @param sealedBytes size of the sealed key
 */
record SegmentHead(long number, boolean isBase, Position start, byte[] storeId, int sealedBytes) {
    static final int BYTES = 60;
    static final int STORE_ID_BYTES = 16;
    static final int MAX_SEALED_BYTES = 4096;

    private static final byte[] MAGIC = "CLOSTORE".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final String PREFIX = "segment-";
    private static final int DIGITS = 12;

    static String fileName(long number) {
        String digits = Long.toString(number);
        return PREFIX + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /** The number in a segment's file name; empty when it is no segment's. */
    static OptionalLong numberOf(String file) {
        if (file.length() != PREFIX.length() + DIGITS || !file.startsWith(PREFIX)) {
            return OptionalLong.empty();
        }
        try {
            long number = Long.parseLong(file.substring(PREFIX.length()));
            return fileName(number).equals(file) ? OptionalLong.of(number) : OptionalLong.empty();
        } catch (NumberFormatException notASegment) {
            return OptionalLong.empty();
        }
    }

    byte[] encode() {
        return ByteBuffer.allocate(BYTES)
                .put(MAGIC)
                .put((byte) FORMAT)
                .put((byte) (isBase ? 1 : 0))
                .putShort((short) sealedBytes)
                .putLong(number)
                .put(start.toBytes())
                .put(storeId)
                .array();
    }

    /** Reads the fields; they count when the sealed key opens with these bytes. */
    static SegmentHead read(String file, byte[] head) {
        ByteBuffer in = ByteBuffer.wrap(head);
        byte[] magic = new byte[MAGIC.length];
        in.get(magic);
        if (!MessageDigest.isEqual(MAGIC, magic)) {
            throw new StoreException(Reason.ALTERED, file + ": does not begin as a segment does");
        }
        int format = in.get();
        if (format != FORMAT) {
            throw new StoreException(
                    Reason.UNREADABLE,
                    file + ": is in format " + format + "; this enclave knows format " + FORMAT);
        }
        int kind = in.get();
        int sealedBytes = in.getShort();
        long number = in.getLong();
        byte[] start = new byte[Position.BYTES];
        in.get(start);
        byte[] storeId = Arrays.copyOfRange(head, in.position(), in.position() + STORE_ID_BYTES);
        if (kind < 0 || kind > 1 || sealedBytes <= 0 || sealedBytes > MAX_SEALED_BYTES) {
            throw new StoreException(Reason.ALTERED, file + ": its head was changed");
        }
        return new SegmentHead(number, kind == 1, Position.of(start), storeId, sealedBytes);
    }
}
