import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES of all lengths from 0 to 300, at odd offsets, in place and overlapping, in pieces; 3DES through the same modes; counters that wrap; tags. */
public class AesEveryLength {
    static final int MOST = 300;
    static long seed = 42;
    static final CRC32 answers = new CRC32();

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            bytes[i] = (byte) (seed >>> 56);
        }
        return bytes;
    }

    static SecretKeySpec key(int n) {
        return new SecretKeySpec(bytes(16 + 8 * (n % 3)), "AES");
    }

    static void answer(byte[] bytes) {
        answers.update(bytes, 0, bytes.length);
    }

    static void print(String what) {
        System.out.println(what + " " + Long.toHexString(answers.getValue()));
        answers.reset();
    }

    /** Encrypts from one odd offset to another, then back in place, in two pieces and over itself. */
    static void everyLength(String transformation, int step) throws Exception {
        Cipher cipher = Cipher.getInstance(transformation);
        boolean right = true;
        for (int length = 0; length <= MOST; length += step) {
            boolean isAes = transformation.startsWith("AES");
            SecretKeySpec key = isAes ? key(length) : new SecretKeySpec(bytes(24), "DESede");
            IvParameterSpec iv = transformation.contains("ECB") ? null : new IvParameterSpec(bytes(isAes ? 16 : 8));
            byte[] text = bytes(length + 7);
            int from = length % 7;
            cipher.init(Cipher.ENCRYPT_MODE, key, iv);
            byte[] out = new byte[length + 64];
            int written = cipher.doFinal(text, from, length, out, 1 + length % 5);
            answer(out);
            byte[] sealed = Arrays.copyOfRange(out, 1 + length % 5, 1 + length % 5 + written);
            cipher.init(Cipher.DECRYPT_MODE, key, iv);
            byte[] again = sealed.clone();
            int cut = (written / 3);
            int n = cipher.update(again, 0, cut, again, 0);
            n += cipher.doFinal(again, cut, written - cut, again, n);
            right &= n == length && Arrays.equals(again, 0, n, text, from, from + length);
            for (int shift : new int[] {-33, -16, -1, 1, 15, 16, 40, 129}) {
                byte[] over = new byte[length + 400];
                System.arraycopy(text, from, over, 140, length);
                cipher.init(Cipher.ENCRYPT_MODE, key, iv);
                n = cipher.doFinal(over, 140, length, over, 140 + shift);
                right &= Arrays.equals(over, 140 + shift, 140 + shift + n, sealed, 0, written);
                answer(over);
            }
        }
        print(transformation + " " + right);
    }

    static void wrappingCounters() throws Exception {
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        for (int ones = 1; ones <= 16; ones++) {
            byte[] counter = bytes(16);
            Arrays.fill(counter, 16 - ones, 16, (byte) 0xff);
            counter[15] = (byte) (0x100 - ones);
            cipher.init(Cipher.ENCRYPT_MODE, key(ones), new IvParameterSpec(counter));
            byte[] out = new byte[400];
            int at = 0;
            for (int piece = 1; at + piece <= 400; piece = piece * 3 % 61 + 1) {
                at += cipher.update(bytes(400), at, piece, out, at);
            }
            answer(out);
        }
        print("counters");
    }

    static void gcm() throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        boolean right = true;
        for (int length = 0; length <= MOST; length++) {
            SecretKeySpec key = key(length);
            GCMParameterSpec nonce = new GCMParameterSpec(128 - 8 * (length % 5), bytes(length % 4 == 0 ? 12 : 1 + length % 40));
            byte[] aad = bytes(length * 7 % 61);
            byte[] text = bytes(length + 3);
            cipher.init(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(aad);
            byte[] sealed = new byte[length + 40];
            int written = cipher.doFinal(text, length % 3, length, sealed, 5);
            answer(sealed);
            cipher.init(Cipher.DECRYPT_MODE, key, nonce);
            cipher.updateAAD(aad);
            int n = cipher.doFinal(sealed, 5, written, sealed, 5);
            right &= n == length && Arrays.equals(sealed, 5, 5 + n, text, length % 3, length % 3 + n);
            right &= isRefused(cipher, key, nonce, aad, text, length);
        }
        print("gcm " + right);
    }

    static boolean isRefused(Cipher cipher, SecretKeySpec key, GCMParameterSpec nonce, byte[] aad, byte[] text, int length)
            throws GeneralSecurityException {
        cipher.init(Cipher.DECRYPT_MODE, key, nonce);
        cipher.updateAAD(aad);
        try {
            cipher.doFinal(Arrays.copyOf(text, length + 16));
            return false;
        } catch (AEADBadTagException expected) {
            return true;
        }
    }

    /** Nonces of the key of zeros whose first counter block ends in fffffffe, ffffffff and fffffffa: 32 bits wrap, and nothing above. */
    static void gcmCountersThatWrap() throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec zeros = new SecretKeySpec(new byte[16], "AES");
        for (String nonce : List.of("62d23f63e028cc5288f8cdaebdfbabcc", "79928ce54283b364fe200992f142e903", "0fd0f1796a85308b539bdd5f8f1ea0f0")) {
            for (int length = 1; length < 200; length += 66) {
                byte[] last = HexFormat.of().parseHex(nonce);
                cipher.init(Cipher.ENCRYPT_MODE, length == 1 ? zeros : key(length), new GCMParameterSpec(128, last));
                byte[] text = bytes(70_000 + length);
                ByteBuffer out = ByteBuffer.allocate(text.length + 16);
                cipher.update(ByteBuffer.wrap(text, 0, length), out);
                cipher.doFinal(ByteBuffer.wrap(text, length, text.length - length), out);
                answer(out.array());
            }
        }
        print("gcm counters");
    }

    public static void main(String[] args) throws Exception {
        everyLength("AES/CTR/NoPadding", 1);
        everyLength("AES/CBC/PKCS5Padding", 1);
        everyLength("AES/ECB/PKCS5Padding", 1);
        everyLength("AES/CBC/NoPadding", 16);
        everyLength("AES/ECB/NoPadding", 16);
        everyLength("AES/CFB/NoPadding", 1);
        everyLength("DESede/CBC/PKCS5Padding", 7);
        everyLength("DESede/ECB/PKCS5Padding", 7);
        everyLength("DESede/CTR/NoPadding", 7);
        wrappingCounters();
        gcm();
        gcmCountersThatWrap();
    }
}
