import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-GCM: NIST answers, updates of odd sizes, associated data in pieces, buffers, tag lengths, reuse of nonces refused. */
public class GcmStreaming {
    public static void main(String[] args) throws Exception {
        HexFormat hex = HexFormat.of();
        SecretKeySpec key = new SecretKeySpec(hex.parseHex("feffe9928665731c6d6a8f9467308308"), "AES");
        byte[] nonce = hex.parseHex("cafebabefacedbaddecaf888");
        byte[] text = hex.parseHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        byte[] aad = hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        Cipher c = Cipher.getInstance("AES/GCM/NoPadding");
        c.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        c.updateAAD(aad, 0, 7);
        c.updateAAD(ByteBuffer.wrap(aad, 7, aad.length - 7));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0, step = 1; at < text.length; at += step, step = step * 2 + 1) {
            byte[] some = c.update(text, at, Math.min(step, text.length - at));
            if (some != null) out.write(some);
        }
        out.write(c.doFinal());
        byte[] sealed = out.toByteArray();
        System.out.println(hex.formatHex(sealed));
        try {
            c.update(text);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            c.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        } catch (java.security.InvalidAlgorithmParameterException e) {
            System.out.println(e.getMessage());
        }
        for (int tag : new int[] {128, 120, 112, 104, 96}) {
            c.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(tag, Arrays.copyOf(nonce, 16 + tag / 8)));
            byte[] s = c.doFinal(text);
            c.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(tag, Arrays.copyOf(nonce, 16 + tag / 8)));
            System.out.println(s.length + " " + Arrays.equals(text, c.doFinal(s)) + " " + s[s.length - 1]);
        }
        ByteBuffer buffer = ByteBuffer.allocate(100);
        c.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        c.updateAAD(aad);
        c.doFinal(ByteBuffer.wrap(sealed), buffer);
        System.out.println(Arrays.equals(text, Arrays.copyOf(buffer.array(), buffer.position())));
        for (int i : new int[] {0, sealed.length - 1}) {
            byte[] bad = sealed.clone();
            bad[i] ^= 1;
            c.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            c.updateAAD(aad);
            try {
                c.doFinal(bad);
            } catch (AEADBadTagException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            c.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(64, nonce));
        } catch (java.security.InvalidAlgorithmParameterException e) {
            System.out.println(e.getMessage());
        }
    }
}
