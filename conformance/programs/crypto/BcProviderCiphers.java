// jar: org.bouncycastle:bcprov-jdk18on
import java.security.Security;
import java.util.HexFormat;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** SM4, AES and ChaCha20-Poly1305 through the provider of Bouncy Castle: modes, paddings, wrong tags. */
public class BcProviderCiphers {
    static final byte[] TEXT = "some text, not a whole number of blocks".getBytes();

    public static void main(String[] args) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        SecretKeySpec sm4 = new SecretKeySpec(HexFormat.of().parseHex("0123456789abcdeffedcba9876543210"), "SM4");
        SecretKeySpec aes = new SecretKeySpec(new byte[32], "AES");
        IvParameterSpec iv = new IvParameterSpec(new byte[16]);
        run(Cipher.getInstance("SM4/ECB/PKCS5Padding", "BC"), sm4, null);
        run(Cipher.getInstance("SM4/CBC/PKCS5Padding", "BC"), sm4, iv);
        run(Cipher.getInstance("SM4/CTR/NoPadding", "BC"), sm4, iv);
        run(Cipher.getInstance("SM4/GCM/NoPadding", "BC"), sm4, new GCMParameterSpec(128, new byte[12]));
        run(Cipher.getInstance("AES/CBC/PKCS7Padding", "BC"), aes, iv);
        run(Cipher.getInstance("AES/GCM/NoPadding", "BC"), aes, new GCMParameterSpec(128, new byte[12]));
        run(Cipher.getInstance("AES/CCM/NoPadding", "BC"), aes, new GCMParameterSpec(64, new byte[12]));
        run(Cipher.getInstance("ChaCha20-Poly1305", "BC"), aes, new IvParameterSpec(new byte[12]));
        KeyGenerator g = KeyGenerator.getInstance("SM4", "BC");
        SecretKey key = g.generateKey();
        System.out.println(key.getAlgorithm() + " " + key.getEncoded().length);
        try {
            Cipher.getInstance("SM4/CBC/PKCS5Padding", "BC").init(Cipher.ENCRYPT_MODE, new SecretKeySpec(new byte[5], "SM4"));
        } catch (java.security.InvalidKeyException e) {
            System.out.println(e.getMessage());
        }
    }

    static void run(Cipher c, SecretKeySpec key, java.security.spec.AlgorithmParameterSpec spec) throws Exception {
        c.init(Cipher.ENCRYPT_MODE, key, spec);
        byte[] sealed = c.doFinal(TEXT);
        System.out.println(c.getAlgorithm() + " " + c.getProvider().getName() + " " + HexFormat.of().formatHex(sealed));
        c.init(Cipher.DECRYPT_MODE, key, spec);
        System.out.println(new String(c.doFinal(sealed)));
        sealed[sealed.length - 1] ^= 1;
        try {
            c.init(Cipher.DECRYPT_MODE, key, spec);
            System.out.println(c.doFinal(sealed).length);
        } catch (BadPaddingException e) {
            System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }
}
