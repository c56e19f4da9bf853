import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.util.HexFormat;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

public class Macs {
    public static void main(String[] args) throws Exception {
        mac("HmacMD5");
        mac("HmacSHA1");
        mac("HmacSHA256");
        mac("HmacSHA384");
        mac("HmacSHA512");
        mac("HmacSHA3-256");
        derive("PBKDF2WithHmacSHA1", 1000, 160);
        derive("PBKDF2WithHmacSHA256", 1000, 256);
        derive("PBKDF2WithHmacSHA512", 100, 512);
        Mac unready = Mac.getInstance("HmacSHA256");
        try {
            unready.doFinal(new byte[1]);
        } catch (IllegalStateException e) {
            System.out.println(e);
        }
        try {
            unready.init(null);
        } catch (InvalidKeyException e) {
            System.out.println(e);
        }
        KeyGenerator generator = KeyGenerator.getInstance("HmacSHA256");
        System.out.println(generator.generateKey().getEncoded().length);
        KeyGenerator aes = KeyGenerator.getInstance("AES");
        aes.init(192);
        SecretKey key = aes.generateKey();
        System.out.println(key.getAlgorithm() + " " + key.getFormat() + " " + key.getEncoded().length);
        try {
            aes.init(100);
        } catch (java.security.InvalidParameterException e) {
            System.out.println(e);
        }
    }

    static void mac(String name) throws Exception {
        Mac mac = Mac.getInstance(name);
        mac.init(new SecretKeySpec("key".getBytes(StandardCharsets.UTF_8), name));
        mac.update("The quick brown fox ".getBytes(StandardCharsets.UTF_8));
        byte[] tag = mac.doFinal("jumps over the lazy dog".getBytes(StandardCharsets.UTF_8));
        System.out.println(mac.getAlgorithm() + " " + mac.getMacLength() + " " + HexFormat.of().formatHex(tag));
        mac.init(new SecretKeySpec(new byte[200], name));
        System.out.println(HexFormat.of().formatHex(mac.doFinal(new byte[300])));
    }

    static void derive(String name, int rounds, int bits) throws Exception {
        PBEKeySpec spec =
                new PBEKeySpec("pässword".toCharArray(), "saltsalt".getBytes(StandardCharsets.UTF_8), rounds, bits);
        SecretKey key = SecretKeyFactory.getInstance(name).generateSecret(spec);
        System.out.println(key.getAlgorithm() + " " + HexFormat.of().formatHex(key.getEncoded()));
    }
}
