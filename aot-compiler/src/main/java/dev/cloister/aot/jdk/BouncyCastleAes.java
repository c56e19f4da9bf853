package dev.cloister.aot.jdk;

import dev.cloister.vm.Aes;

/**
 * Bouncy Castle's AES, of its lightweight API and its provider, with the processor's instructions:
 * the blocks alone, in constant time. Its modes and its GHASH stay its own.
 */
final class BouncyCastleAes {
    private BouncyCastleAes() {}

    /** Without the initialiser of its tables, which nothing reads any more. */
    @Substitute(value = "org/bouncycastle/crypto/engines/AESEngine", replaceInitializer = true)
    static final class AESEngine {
        private byte[] roundKeys;

        private AESEngine() {}

        /** Only the length of the answer counts from here on. */
        private int[][] generateWorkingKey(byte[] key, boolean forEncryption) {
            if (key.length < 16 || key.length > 32 || (key.length & 7) != 0) {
                throw new IllegalArgumentException("Key length not 128/192/256 bits.");
            }
            roundKeys = Aes.roundKeys(key, !forEncryption);
            return new int[roundKeys.length / Aes.BLOCK_BYTES][];
        }

        private void encryptBlock(byte[] in, int inAt, byte[] out, int outAt, int[][] unused) {
            Aes.encrypt(roundKeys, in, inAt, Aes.BLOCK_BYTES, out, outAt);
        }

        private void decryptBlock(byte[] in, int inAt, byte[] out, int outAt, int[][] unused) {
            Aes.decrypt(roundKeys, in, inAt, Aes.BLOCK_BYTES, out, outAt);
        }
    }
}
