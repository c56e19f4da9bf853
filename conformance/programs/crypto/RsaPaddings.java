import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** RSA encryption: PKCS1, OAEP with several digests and parameters, raw, wrong keys and paddings, sizes. */
public class RsaPaddings {
    static void run(Cipher c, KeyPair pair, OAEPParameterSpec spec) throws Exception {
        c.init(Cipher.ENCRYPT_MODE, pair.getPublic(), spec);
        byte[] text = "a short message".getBytes();
        byte[] sealed = c.doFinal(text);
        c.init(Cipher.DECRYPT_MODE, pair.getPrivate(), spec);
        System.out.println(c.getAlgorithm() + " " + sealed.length + " " + Arrays.equals(text, c.doFinal(sealed)));
        sealed[10] ^= 1;
        try {
            c.doFinal(sealed);
            System.out.println("no error");
        } catch (GeneralSecurityException e) {
            System.out.println(e.getClass().getSimpleName());
        }
        try {
            c.init(Cipher.ENCRYPT_MODE, pair.getPublic(), spec);
            c.doFinal(new byte[300]);
        } catch (GeneralSecurityException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        run(Cipher.getInstance("RSA/ECB/PKCS1Padding"), pair, null);
        run(Cipher.getInstance("RSA/ECB/OAEPWithSHA-1AndMGF1Padding"), pair, null);
        run(Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding"), pair, null);
        run(Cipher.getInstance("RSA/ECB/OAEPPadding"), pair, new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, new PSource.PSpecified(new byte[] {1, 2})));
        run(Cipher.getInstance("RSA/ECB/OAEPWithSHA-512AndMGF1Padding"), pair, new OAEPParameterSpec("SHA-512", "MGF1", MGF1ParameterSpec.SHA512, PSource.PSpecified.DEFAULT));
        KeyFactory factory = KeyFactory.getInstance("RSA");
        PublicKey tiny = factory.generatePublic(new RSAPublicKeySpec(new BigInteger("c7970ceedcc3b0754490201a7aa613cd73911081c790f5f1a8726f463550bb5b7ff0db8e1ea1189ec72f93d1650011bd721aeeacc2acde32a04107f0648c2813a31f5b0b7765ff8b44b4b6ffc93384b646eb09c7cf5e8592d40ea33c80039f35b4f14a04b51f7bfd781be4d1673164ba8eb991c2c4d730bbbe35f592bdef524af7e8daefd26c66fc02c479af89d64d373f442709439de66ceb955f3ea37d5159f6135809f85334b5cb1813addc80cd05609f10ac6a95ad65872c909525bdad32bc729592642920f24c61dc5b3c3b7923e56b16a4d9d373d8721f24a3fc0f1b3131f55615172866bccc30f95054c824e733a5eb6817f7bc16399d48c6361cc7e5", 16), BigInteger.valueOf(65537)));
        Cipher raw = Cipher.getInstance("RSA/ECB/NoPadding");
        raw.init(Cipher.ENCRYPT_MODE, tiny);
        byte[] out = raw.doFinal(new byte[] {2});
        System.out.println(out.length + " " + new BigInteger(1, out).mod(BigInteger.valueOf(1000003)));
        PrivateKey other = factory.generatePrivate(new RSAPrivateKeySpec(((java.security.interfaces.RSAPublicKey) pair.getPublic()).getModulus(), ((java.security.interfaces.RSAPrivateKey) pair.getPrivate()).getPrivateExponent()));
        raw.init(Cipher.ENCRYPT_MODE, pair.getPublic());
        byte[] five = raw.doFinal(new byte[] {5});
        raw.init(Cipher.DECRYPT_MODE, other);
        System.out.println(new BigInteger(1, raw.doFinal(five)));
        Cipher wrap = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        wrap.init(Cipher.WRAP_MODE, pair.getPublic());
        byte[] wrapped = wrap.wrap(new javax.crypto.spec.SecretKeySpec(new byte[16], "AES"));
        wrap.init(Cipher.UNWRAP_MODE, pair.getPrivate());
        System.out.println(wrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getAlgorithm());
    }
}
