import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import javax.crypto.Cipher;

/** NONEwithRSA signs bytes as they are; the same as SHA256withRSA when they are a DigestInfo. */
public class NoneWithRsa {
    public static void main(String[] args) throws Exception {
        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        g.initialize(1024);
        KeyPair pair = g.generateKeyPair();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest("abc".getBytes());
        byte[] prefix = {0x30, 0x31, 0x30, 0x0d, 0x06, 0x09, 0x60, (byte) 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
        byte[] info = Arrays.copyOf(prefix, prefix.length + digest.length);
        System.arraycopy(digest, 0, info, prefix.length, digest.length);
        Signature none = Signature.getInstance("NONEwithRSA");
        none.initSign(pair.getPrivate());
        none.update(info);
        byte[] raw = none.sign();
        Signature sha = Signature.getInstance("SHA256withRSA");
        sha.initSign(pair.getPrivate());
        sha.update("abc".getBytes());
        System.out.println(Arrays.equals(raw, sha.sign()));
        none.initVerify(pair.getPublic());
        none.update(info);
        System.out.println(none.verify(raw));
        none.initVerify(pair.getPublic());
        none.update(digest);
        System.out.println(none.verify(raw));
        Cipher c = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        c.init(Cipher.ENCRYPT_MODE, pair.getPrivate());
        System.out.println(Arrays.equals(raw, c.doFinal(info)));
    }
}
