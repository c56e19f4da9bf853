package dev.cloister.aot.jdk;

import dev.cloister.vm.Aes;
import java.security.InvalidKeyException;

/**
 * SunJCE's AES with the processor's instructions: the methods that HotSpot has intrinsics for.
 * Round keys are made by the processor too: the JDK's own are found through tables, at places that
 * depend on the key.
 */
final class AesCiphers {
    private AesCiphers() {}

    @Substitute("com/sun/crypto/provider/SymmetricCipher")
    abstract static class SymmetricCipher {
        @Original
        abstract int getBlockSize();

        @Original
        abstract void init(boolean decrypting, String algorithm, byte[] key)
                throws InvalidKeyException;

        @Original
        abstract void encryptBlock(byte[] in, int inOffset, byte[] out, int outOffset);

        @Original
        abstract void decryptBlock(byte[] in, int inOffset, byte[] out, int outOffset);
    }

    @Substitute(value = "com/sun/crypto/provider/AESCrypt", whole = true)
    static final class AESCrypt extends SymmetricCipher {
        private byte[] roundKeys;

        AESCrypt() {}

        @Override
        int getBlockSize() {
            return Aes.BLOCK_BYTES;
        }

        static boolean isKeySizeValid(int bytes) {
            return bytes == 16 || bytes == 24 || bytes == 32;
        }

        @Override
        void init(boolean decrypting, String algorithm, byte[] key) throws InvalidKeyException {
            if (!algorithm.equalsIgnoreCase("AES") && !algorithm.equalsIgnoreCase("Rijndael")) {
                throw new InvalidKeyException("Wrong algorithm: AES or Rijndael required");
            }
            if (!isKeySizeValid(key.length)) {
                throw new InvalidKeyException("Invalid AES key length: " + key.length + " bytes");
            }
            roundKeys = Aes.roundKeys(key, decrypting);
        }

        @Override
        void encryptBlock(byte[] in, int inOffset, byte[] out, int outOffset) {
            Aes.encrypt(roundKeys, in, inOffset, Aes.BLOCK_BYTES, out, outOffset);
        }

        @Override
        void decryptBlock(byte[] in, int inOffset, byte[] out, int outOffset) {
            Aes.decrypt(roundKeys, in, inOffset, Aes.BLOCK_BYTES, out, outOffset);
        }
    }

    @Substitute("com/sun/crypto/provider/FeedbackCipher")
    static class FeedbackCipher {
        @Original SymmetricCipher embeddedCipher;
        @Original int blockSize;
    }

    @Substitute("com/sun/crypto/provider/ElectronicCodeBook")
    static final class ElectronicCodeBook extends FeedbackCipher {
        private int implECBEncrypt(byte[] in, int inOffset, int bytes, byte[] out, int outOffset) {
            if (embeddedCipher instanceof AESCrypt aes) {
                Aes.encrypt(aes.roundKeys, in, inOffset, bytes, out, outOffset);
                return bytes;
            }
            for (int at = 0; at + blockSize <= bytes; at += blockSize) {
                embeddedCipher.encryptBlock(in, inOffset + at, out, outOffset + at);
            }
            return bytes;
        }

        private int implECBDecrypt(byte[] in, int inOffset, int bytes, byte[] out, int outOffset) {
            if (embeddedCipher instanceof AESCrypt aes) {
                Aes.decrypt(aes.roundKeys, in, inOffset, bytes, out, outOffset);
                return bytes;
            }
            for (int at = 0; at + blockSize <= bytes; at += blockSize) {
                embeddedCipher.decryptBlock(in, inOffset + at, out, outOffset + at);
            }
            return bytes;
        }
    }

    @Substitute("com/sun/crypto/provider/CipherBlockChaining")
    static class CipherBlockChaining extends FeedbackCipher {
        @Original protected byte[] r;
        @Original private byte[] k;

        private int implEncrypt(byte[] in, int inOffset, int bytes, byte[] out, int outOffset) {
            if (embeddedCipher instanceof AESCrypt aes) {
                Aes.encryptCbc(aes.roundKeys, r, in, inOffset, bytes, out, outOffset);
                return bytes;
            }
            for (int at = 0; at < bytes; at += blockSize) {
                for (int i = 0; i < blockSize; i++) {
                    k[i] = (byte) (in[inOffset + at + i] ^ r[i]);
                }
                embeddedCipher.encryptBlock(k, 0, out, outOffset + at);
                System.arraycopy(out, outOffset + at, r, 0, blockSize);
            }
            return bytes;
        }

        private int implDecrypt(byte[] in, int inOffset, int bytes, byte[] out, int outOffset) {
            if (embeddedCipher instanceof AESCrypt aes) {
                Aes.decryptCbc(aes.roundKeys, r, in, inOffset, bytes, out, outOffset);
                return bytes;
            }
            for (int at = 0; at < bytes; at += blockSize) {
                embeddedCipher.decryptBlock(in, inOffset + at, k, 0);
                for (int i = 0; i < blockSize; i++) {
                    out[outOffset + at + i] = (byte) (k[i] ^ r[i]);
                }
                System.arraycopy(in, inOffset + at, r, 0, blockSize);
            }
            return bytes;
        }
    }

    @Substitute("com/sun/crypto/provider/CounterMode")
    static class CounterMode extends FeedbackCipher {
        @Original byte[] counter;
        @Original private byte[] encryptedCounter;
        @Original private int used;

        @Original
        private static native void increment(byte[] counter);

        private int implCrypt(byte[] in, int inOffset, int bytes, byte[] out, int outOffset) {
            int done = 0;
            while (done < bytes) {
                if (used < blockSize) {
                    out[outOffset + done] = (byte) (in[inOffset + done] ^ encryptedCounter[used++]);
                    done++;
                } else if (bytes - done >= blockSize && embeddedCipher instanceof AESCrypt aes) {
                    int whole = (bytes - done) & -Aes.BLOCK_BYTES;
                    Aes.cryptCtr(
                            aes.roundKeys,
                            counter,
                            in,
                            inOffset + done,
                            whole,
                            out,
                            outOffset + done);
                    done += whole;
                } else {
                    embeddedCipher.encryptBlock(counter, 0, encryptedCounter, 0);
                    increment(counter);
                    used = 0;
                }
            }
            return bytes;
        }
    }

    @Substitute("com/sun/crypto/provider/GHASH")
    static final class GHASH {
        private static void processBlocks(
                byte[] data, int offset, int blocks, long[] state, long[] subkey) {
            Aes.hash(state, subkey, data, offset, blocks);
        }
    }
}
