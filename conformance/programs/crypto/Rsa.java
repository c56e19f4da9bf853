import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

public class Rsa {
    static final byte[] TEXT = "signed".getBytes(StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        KeyPair pair = generator.generateKeyPair();
        RSAPublicKey shown = (RSAPublicKey) pair.getPublic();
        System.out.println(shown.getModulus().bitLength() + " " + shown.getPublicExponent() + " " + shown.getFormat());
        KeyFactory factory = KeyFactory.getInstance("RSA");
        PublicKey open = factory.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded()));
        PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded()));
        System.out.println(open.equals(pair.getPublic()) + " " + secret.equals(pair.getPrivate()));
        sign(Signature.getInstance("SHA256withRSA"), open, secret);
        sign(Signature.getInstance("SHA512withRSA"), open, secret);
        Signature pss = Signature.getInstance("RSASSA-PSS");
        pss.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        sign(pss, open, secret);
        seal(Cipher.getInstance("RSA/ECB/PKCS1Padding"), open, secret);
        seal(Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding"), open, secret);
        Cipher oaep = Cipher.getInstance("RSA/ECB/OAEPPadding");
        OAEPParameterSpec parameters =
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
        oaep.init(Cipher.ENCRYPT_MODE, open, parameters);
        byte[] sealed = oaep.doFinal(TEXT);
        oaep.init(Cipher.DECRYPT_MODE, secret, parameters);
        System.out.println(new String(oaep.doFinal(sealed), StandardCharsets.UTF_8));
        known();
    }

    static void sign(Signature signature, PublicKey open, PrivateKey secret) throws Exception {
        signature.initSign(secret);
        signature.update(TEXT);
        byte[] bytes = signature.sign();
        signature.initVerify(open);
        signature.update(TEXT);
        System.out.println(signature.getAlgorithm() + " " + bytes.length + " " + signature.verify(bytes));
        signature.update(TEXT, 1, 2);
        System.out.println(signature.verify(bytes));
        try {
            signature.update(TEXT);
            System.out.println(signature.verify(new byte[3]));
        } catch (GeneralSecurityException e) {
            System.out.println(e);
        }
    }

    static void seal(Cipher cipher, PublicKey open, PrivateKey secret) throws Exception {
        cipher.init(Cipher.ENCRYPT_MODE, open);
        byte[] sealed = cipher.doFinal(TEXT);
        cipher.init(Cipher.DECRYPT_MODE, secret);
        System.out.println(cipher.getAlgorithm() + " " + sealed.length + " "
                + new String(cipher.doFinal(sealed), StandardCharsets.UTF_8));
        sealed[7] ^= 4;
        try {
            cipher.doFinal(sealed);
            System.out.println("not noticed");
        } catch (GeneralSecurityException e) {
            System.out.println(e);
        }
        try {
            cipher.init(Cipher.ENCRYPT_MODE, open);
            cipher.doFinal(new byte[200]);
        } catch (GeneralSecurityException e) {
            System.out.println(e);
        }
    }

    /** A fixed key: signatures of the first version of PKCS#1 have no randomness in them. */
    static void known() throws Exception {
        BigInteger p = new BigInteger("f7e75fdc469067ffdc4e847c51f452df", 16).shiftLeft(130).setBit(1).nextProbablePrime();
        BigInteger q = new BigInteger("dab28a9f1e2f3a4b5c6d7e8f90a1b2c3", 16).shiftLeft(131).setBit(1).nextProbablePrime();
        BigInteger n = p.multiply(q);
        BigInteger e = BigInteger.valueOf(65537);
        BigInteger d = e.modInverse(p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)));
        KeyFactory factory = KeyFactory.getInstance("RSA");
        PrivateKey secret = factory.generatePrivate(new java.security.spec.RSAPrivateKeySpec(n, d));
        System.out.println(Base64.getEncoder().encodeToString(secret.getEncoded()));
        Signature signature = Signature.getInstance("SHA1withRSA");
        signature.initSign(secret);
        signature.update(TEXT);
        System.out.println(HexFormat.of().formatHex(signature.sign()));
        try {
            signature.initVerify((PublicKey) null);
        } catch (Exception problem) {
            System.out.println(problem);
        }
    }
}
