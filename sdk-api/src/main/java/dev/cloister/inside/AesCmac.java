package dev.cloister.inside;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-128-CMAC (RFC 4493), as the processor authenticates reports. It is CBC-MAC with the last
 * block changed, so the cipher does nearly all of it.
 */
public final class AesCmac {
    private static final int BLOCK_BYTES = 16;
    private static final int FEEDBACK = 0x87;

    private AesCmac() {}

    /** The MAC, 16 bytes. */
    public static byte[] mac(byte[] key, byte[] message) {
        byte[] subkey = doubled(lastBlock(key, new byte[BLOCK_BYTES]));
        int blocks = Math.max(1, (message.length + BLOCK_BYTES - 1) / BLOCK_BYTES);
        byte[] padded = Arrays.copyOf(message, blocks * BLOCK_BYTES);
        if (padded.length != message.length) {
            padded[message.length] = (byte) 0x80;
            subkey = doubled(subkey);
        }
        for (int i = 0; i < BLOCK_BYTES; i++) {
            padded[padded.length - BLOCK_BYTES + i] ^= subkey[i];
        }
        byte[] mac = lastBlock(key, padded);
        Arrays.fill(subkey, (byte) 0);
        Arrays.fill(padded, (byte) 0);
        return mac;
    }

    private static byte[] lastBlock(byte[] key, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new IvParameterSpec(new byte[BLOCK_BYTES]));
            byte[] encrypted = cipher.doFinal(blocks);
            return Arrays.copyOfRange(encrypted, encrypted.length - BLOCK_BYTES, encrypted.length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-CMAC: the cipher failed", e);
        }
    }

    /** Twice the value in GF(2^128), without a branch on it. */
    private static byte[] doubled(byte[] value) {
        byte[] twice = new byte[BLOCK_BYTES];
        int carry = 0;
        for (int i = BLOCK_BYTES - 1; i >= 0; i--) {
            int shifted = (value[i] & 0xff) << 1 | carry;
            twice[i] = (byte) shifted;
            carry = shifted >> 8;
        }
        twice[BLOCK_BYTES - 1] ^= (byte) (FEEDBACK & -carry);
        return twice;
    }
}
