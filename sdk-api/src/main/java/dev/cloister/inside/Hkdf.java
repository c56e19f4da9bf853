package dev.cloister.inside;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869). */
public final class Hkdf {
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /**
     * Keys from a key.
     *
     * @param salt public; may be empty
     * @param info what the result is for: other info, other key
     * @param length at most 255 times 32 bytes
     */
    public static byte[] derive(byte[] key, byte[] salt, byte[] info, int length) {
        if (length < 1 || length > 255 * HASH_BYTES) {
            throw new IllegalArgumentException("HKDF: cannot make " + length + " bytes");
        }
        byte[] extracted = mac(salt.length == 0 ? new byte[HASH_BYTES] : salt, key);
        byte[] out = new byte[length];
        byte[] block = new byte[0];
        for (int at = 0, i = 1; at < length; at += HASH_BYTES, i++) {
            byte[] input =
                    ByteBuffer.allocate(block.length + info.length + 1)
                            .put(block)
                            .put(info)
                            .put((byte) i)
                            .array();
            block = mac(extracted, input);
            System.arraycopy(block, 0, out, at, Math.min(HASH_BYTES, length - at));
        }
        Arrays.fill(extracted, (byte) 0);
        Arrays.fill(block, (byte) 0);
        return out;
    }

    private static byte[] mac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF: the MAC failed", e);
        }
    }
}
