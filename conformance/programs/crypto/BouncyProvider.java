// jar: org.bouncycastle:bcprov-jdk18on
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

public class BouncyProvider {
    static final byte[] TEXT = "abc".getBytes(StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        Provider provider = new BouncyCastleProvider();
        System.out.println(provider.getName() + " " + provider.getVersionStr() + " " + provider.getInfo());
        MessageDigest explicit = MessageDigest.getInstance("SM3", provider);
        System.out.println(explicit.getProvider() + " " + HexFormat.of().formatHex(explicit.digest(TEXT)));
        try {
            MessageDigest.getInstance("SM3", "BC");
        } catch (Exception e) {
            System.out.println(e);
        }
        System.out.println(Security.addProvider(provider) > 0);
        System.out.println(Security.addProvider(provider));
        System.out.println(HexFormat.of().formatHex(MessageDigest.getInstance("SM3").digest(TEXT)));
        System.out.println(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256", "BC").digest(TEXT)));
        System.out.println(MessageDigest.getInstance("SHA-256").getProvider().getName());
        Mac mac = Mac.getInstance("HmacSM3", "BC");
        mac.init(new SecretKeySpec(new byte[16], "HmacSM3"));
        System.out.println(HexFormat.of().formatHex(mac.doFinal(TEXT)));
        SecretKeySpec key = new SecretKeySpec(new byte[16], "SM4");
        Cipher cipher = Cipher.getInstance("SM4/CBC/PKCS5Padding", "BC");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[16]));
        byte[] sealed = cipher.doFinal(TEXT);
        System.out.println(HexFormat.of().formatHex(sealed));
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(new byte[16]));
        System.out.println(new String(cipher.doFinal(sealed), StandardCharsets.UTF_8));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", "BC");
        generator.initialize(new ECGenParameterSpec("sm2p256v1"));
        KeyPair pair = generator.generateKeyPair();
        Signature signature = Signature.getInstance("SM3withSM2", "BC");
        signature.initSign(pair.getPrivate());
        signature.update(TEXT);
        byte[] bytes = signature.sign();
        signature.initVerify(pair.getPublic());
        signature.update(TEXT);
        System.out.println(signature.verify(bytes));
        signature.initVerify(pair.getPublic());
        signature.update((byte) 1);
        System.out.println(signature.verify(bytes));
    }
}
