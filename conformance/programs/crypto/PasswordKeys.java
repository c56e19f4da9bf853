import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/** PBKDF2 by RFC 6070 and others for every digest; password based encryption. */
public class PasswordKeys {
    static void run(SecretKeyFactory f, String password, String salt, int rounds, int bits) throws Exception {
        SecretKey key = f.generateSecret(new PBEKeySpec(password.toCharArray(), salt.getBytes(), rounds, bits));
        System.out.println(f.getAlgorithm() + " " + key.getFormat() + " " + HexFormat.of().formatHex(key.getEncoded()));
    }

    public static void main(String[] args) throws Exception {
        SecretKeyFactory sha1 = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1");
        run(sha1, "password", "salt", 1, 160);
        run(sha1, "password", "salt", 2, 160);
        run(sha1, "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 200);
        run(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA224"), "p\u00e4ss", "salt", 10, 224);
        run(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256"), "password", "salt", 4096, 256);
        run(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA384"), "password", "salt", 3, 512);
        run(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512"), "password", "salt", 3, 512);
        try {
            new PBEKeySpec("x".toCharArray(), new byte[0], 1, 128);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        PBEKeySpec spec = new PBEKeySpec("gone".toCharArray());
        spec.clearPassword();
        try {
            spec.getPassword();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        SecretKey key = SecretKeyFactory.getInstance("PBEWithHmacSHA256AndAES_128").generateSecret(new PBEKeySpec("secret".toCharArray()));
        Cipher c = Cipher.getInstance("PBEWithHmacSHA256AndAES_128");
        PBEParameterSpec p = new PBEParameterSpec(new byte[16], 100, new javax.crypto.spec.IvParameterSpec(new byte[16]));
        c.init(Cipher.ENCRYPT_MODE, key, p);
        byte[] sealed = c.doFinal("by password".getBytes());
        System.out.println(HexFormat.of().formatHex(sealed));
        c.init(Cipher.DECRYPT_MODE, key, p);
        System.out.println(new String(c.doFinal(sealed)));
    }
}
