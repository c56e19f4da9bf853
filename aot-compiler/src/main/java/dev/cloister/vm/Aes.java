package dev.cloister.vm;

/**
 * AES and GHASH by the processor's instructions ({@code runtime/crypto}), in time that depends on
 * lengths alone. Ranges that are not within their arrays throw {@link
 * ArrayIndexOutOfBoundsException}. Input and output may be one array; {@code bytes} that are no
 * whole block are left alone.
 */
public final class Aes {
    public static final int BLOCK_BYTES = 16;

    private Aes() {}

    /**
     * The round keys of a key of 16, 24 or 32 bytes: for encryption, or for the equivalent inverse
     * cipher of FIPS 197.
     */
    public static byte[] roundKeys(byte[] key, boolean forDecryption) {
        byte[] roundKeys = new byte[4 * key.length + 7 * BLOCK_BYTES];
        expand(key, forDecryption, roundKeys);
        return roundKeys;
    }

    private static native void expand(byte[] key, boolean forDecryption, byte[] roundKeys);

    /** Each block by itself. */
    public static native void encrypt(
            byte[] roundKeys, byte[] in, int inOffset, int bytes, byte[] out, int outOffset);

    /** Each block by itself. */
    public static native void decrypt(
            byte[] roundKeys, byte[] in, int inOffset, int bytes, byte[] out, int outOffset);

    /** {@code chain} is the block of ciphertext before, and afterwards the last one. */
    public static native void encryptCbc(
            byte[] roundKeys,
            byte[] chain,
            byte[] in,
            int inOffset,
            int bytes,
            byte[] out,
            int outOffset);

    /** {@code chain} is the block of ciphertext before, and afterwards the last one. */
    public static native void decryptCbc(
            byte[] roundKeys,
            byte[] chain,
            byte[] in,
            int inOffset,
            int bytes,
            byte[] out,
            int outOffset);

    /** {@code counter} is the next big-endian number to use, before and afterwards; it wraps. */
    public static native void cryptCtr(
            byte[] roundKeys,
            byte[] counter,
            byte[] in,
            int inOffset,
            int bytes,
            byte[] out,
            int outOffset);

    /**
     * GHASH over whole blocks.
     *
     * @param state two words, the first bytes in the high bits of the first
     * @param subkey H in the same form, then 16 words that are zero or were made by an earlier call
     */
    public static native void hash(
            long[] state, long[] subkey, byte[] data, int offset, int blocks);
}
