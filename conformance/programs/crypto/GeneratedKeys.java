import java.security.InvalidParameterException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** KeyGenerator and KeyFactory: sizes, specs, encodings both ways, equality, destroyed and broken ones. */
public class GeneratedKeys {
    static void size(KeyGenerator g, int bits) {
        g.init(bits);
        SecretKey key = g.generateKey();
        System.out.println(g.getAlgorithm() + " " + key.getEncoded().length + " " + key.getAlgorithm() + " " + key.getFormat() + " " + key.equals(g.generateKey()) + " " + key.equals(new SecretKeySpec(key.getEncoded(), key.getAlgorithm())));
    }

    public static void main(String[] args) throws Exception {
        size(KeyGenerator.getInstance("AES"), 128);
        size(KeyGenerator.getInstance("AES"), 256);
        size(KeyGenerator.getInstance("HmacSHA256"), 200);
        size(KeyGenerator.getInstance("ChaCha20"), 256);
        size(KeyGenerator.getInstance("DESede"), 168);
        System.out.println(KeyGenerator.getInstance("HmacSHA512").generateKey().getEncoded().length);
        try {
            KeyGenerator.getInstance("AES").init(100);
        } catch (InvalidParameterException e) {
            System.out.println(e.getMessage());
        }
        KeyPairGenerator g = KeyPairGenerator.getInstance("RSA");
        g.initialize(1024);
        KeyPair pair = g.generateKeyPair();
        KeyFactory f = KeyFactory.getInstance("RSA");
        RSAPublicKey open = (RSAPublicKey) f.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded()));
        RSAPrivateCrtKey closed = (RSAPrivateCrtKey) f.generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded()));
        System.out.println(open.equals(pair.getPublic()) + " " + closed.equals(pair.getPrivate()) + " " + open.getPublicExponent() + " " + closed.getPrimeP().multiply(closed.getPrimeQ()).equals(open.getModulus()) + " " + open.getModulus().bitLength());
        RSAPublicKeySpec spec = f.getKeySpec(open, RSAPublicKeySpec.class);
        RSAPrivateCrtKeySpec crt = f.getKeySpec(closed, RSAPrivateCrtKeySpec.class);
        System.out.println(Arrays.equals(f.generatePublic(spec).getEncoded(), open.getEncoded()) + " " + Arrays.equals(f.generatePrivate(crt).getEncoded(), closed.getEncoded()) + " " + f.translateKey(open).equals(open));
        try {
            f.generatePublic(new X509EncodedKeySpec(new byte[] {0x30, 3, 1, 2, 3}));
        } catch (InvalidKeySpecException e) {
            System.out.println("not a key");
        }
        try {
            f.generatePrivate(new X509EncodedKeySpec(open.getEncoded()));
        } catch (InvalidKeySpecException e) {
            System.out.println(e.getMessage());
        }
        try {
            KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(open.getEncoded()));
        } catch (InvalidKeySpecException e) {
            System.out.println("an RSA key is no EC key");
        }
        try {
            g.initialize(100);
        } catch (InvalidParameterException e) {
            System.out.println(e.getMessage());
        }
        try {
            new SecretKeySpec(new byte[0], "AES");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
