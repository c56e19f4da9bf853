package dev.cloister.store;

import dev.cloister.seal.SealException;
import dev.cloister.store.StoreException.Reason;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One file of a store, with its own key. A record is authenticated together with its offset and the
 * position before it: it opens nowhere else, and only after what came before it. Each offset is
 * written once under a key, so the offset is the nonce.
 *
 * <p>Trust: what {@link UntrustedFiles} answer is opened or refused, never believed.
 */
final class Segment {
    /** Length, count and tag of the record before. */
    static final int RECORD_HEAD_BYTES = 28;

    static final int TAG_BYTES = 16;
    static final int MAX_CONTENT_BYTES = 300 << 10;

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;

    private final SegmentHead head;
    private final SecretKeySpec key;

    private Segment(SegmentHead head, byte[] key) {
        this.head = head;
        this.key = new SecretKeySpec(key, "AES");
    }

    /** A record that was opened, and where the history stands after it. */
    record Opened(Position before, Position after, Payload payload, int bytes) {}

    /** A new segment, not yet written; {@code first} are its first bytes. */
    record Made(Segment segment, byte[] first) {}

    static Made make(
            KeyWrap keys,
            SecureRandom random,
            long number,
            boolean isBase,
            Position start,
            byte[] storeId) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        // The size of the sealed key is in the head that is sealed with it: seal once to know it.
        int sealedBytes = keys.wrap(key, new byte[0]).length;
        SegmentHead head = new SegmentHead(number, isBase, start, storeId, sealedBytes);
        byte[] encoded = head.encode();
        byte[] first =
                ByteBuffer.allocate(encoded.length + sealedBytes)
                        .put(encoded)
                        .put(keys.wrap(key, encoded))
                        .array();
        return new Made(new Segment(head, key), first);
    }

    /** Opens the segment in a file; empty when the file ends before its keys do. */
    static Optional<Segment> open(UntrustedFiles files, KeyWrap keys, String file) {
        byte[] first = files.read(file, 0, SegmentHead.BYTES + SegmentHead.MAX_SEALED_BYTES);
        if (first.length < SegmentHead.BYTES) {
            return Optional.empty();
        }
        byte[] encoded = Arrays.copyOf(first, SegmentHead.BYTES);
        SegmentHead head = SegmentHead.read(file, encoded);
        int end = SegmentHead.BYTES + head.sealedBytes();
        if (first.length < end) {
            return Optional.empty();
        }
        byte[] key;
        try {
            key = keys.unwrap(Arrays.copyOfRange(first, SegmentHead.BYTES, end), encoded);
        } catch (SealException refused) {
            Reason reason =
                    refused.reason() == SealException.Reason.ALTERED
                            ? Reason.ALTERED
                            : Reason.UNREADABLE;
            throw new StoreException(
                    reason, file + ": its key is refused: " + refused.getMessage(), refused);
        }
        if (!SegmentHead.fileName(head.number()).equals(file)) {
            throw new StoreException(
                    Reason.MISPLACED,
                    file + ": is " + SegmentHead.fileName(head.number()) + " under another name");
        }
        return Optional.of(new Segment(head, key));
    }

    SegmentHead head() {
        return head;
    }

    String file() {
        return SegmentHead.fileName(head.number());
    }

    /** Where records begin. */
    long firstOffset() {
        return SegmentHead.BYTES + (long) head.sealedBytes();
    }

    /** Encrypts a record for its place. */
    byte[] close(long offset, Position before, Payload payload) {
        byte[] content = payload.encode();
        if (content.length > MAX_CONTENT_BYTES) {
            throw new IllegalArgumentException(
                    "store: a record has " + content.length + " bytes, above " + MAX_CONTENT_BYTES);
        }
        byte[] recordHead =
                ByteBuffer.allocate(RECORD_HEAD_BYTES)
                        .putInt(content.length)
                        .put(before.toBytes())
                        .array();
        byte[] sealed;
        try {
            sealed = cipher(Cipher.ENCRYPT_MODE, offset, recordHead).doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("store: the cipher failed", e);
        }
        return ByteBuffer.allocate(recordHead.length + sealed.length)
                .put(recordHead)
                .put(sealed)
                .array();
    }

    /** Bytes of a record by its head; refuses lengths that no record has. */
    int recordBytes(byte[] from, int at) {
        int content = ByteBuffer.wrap(from, at, Integer.BYTES).getInt();
        if (content < 1 || content > MAX_CONTENT_BYTES) {
            throw altered();
        }
        return RECORD_HEAD_BYTES + content + TAG_BYTES;
    }

    /** Decrypts what the record at an offset of the file says, or refuses it. */
    byte[] content(long offset, byte[] from, int at, int bytes) {
        byte[] recordHead = Arrays.copyOfRange(from, at, at + RECORD_HEAD_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, offset, recordHead)
                    .doFinal(from, at + RECORD_HEAD_BYTES, bytes - RECORD_HEAD_BYTES);
        } catch (AEADBadTagException changed) {
            throw altered();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("store: the cipher failed", e);
        }
    }

    /** The same with where it stands in the history. */
    Opened open(long offset, byte[] from, int at, int bytes) {
        byte[] content = content(offset, from, at, bytes);
        Position before =
                Position.of(Arrays.copyOfRange(from, at + Integer.BYTES, at + RECORD_HEAD_BYTES));
        byte[] tag = Arrays.copyOfRange(from, at + bytes - TAG_BYTES, at + bytes);
        return new Opened(before, before.next(tag), Payload.decode(content), bytes);
    }

    StoreException altered() {
        return new StoreException(Reason.ALTERED, file() + ": a record was changed");
    }

    private Cipher cipher(int mode, long offset, byte[] additional)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(4, offset).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(additional);
        return cipher;
    }
}
