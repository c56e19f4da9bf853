// jar: org.bouncycastle:bcprov-jdk18on
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** SM2, ECDSA, RSA and Ed25519 keys and signatures through the provider of Bouncy Castle; keys through encodings. */
public class BcProviderSignatures {
    static void run(Signature s, KeyPair pair, KeyFactory f) throws Exception {
        PublicKey open = f.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded()));
        s.initSign(f.generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded())));
        s.update("text".getBytes());
        byte[] signature = s.sign();
        s.initVerify(open);
        s.update("text".getBytes());
        boolean good = s.verify(signature);
        s.initVerify(open);
        s.update("Text".getBytes());
        System.out.println(s.getAlgorithm() + " " + s.getProvider().getName() + " " + open.getAlgorithm() + " " + good + " " + s.verify(signature));
    }

    public static void main(String[] args) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC", "BC");
        ec.initialize(new ECGenParameterSpec("sm2p256v1"));
        KeyPair sm2 = ec.generateKeyPair();
        run(Signature.getInstance("SM3WITHSM2", "BC"), sm2, KeyFactory.getInstance("EC", "BC"));
        Cipher c = Cipher.getInstance("SM2", "BC");
        c.init(Cipher.ENCRYPT_MODE, sm2.getPublic());
        byte[] sealed = c.doFinal("to SM2".getBytes());
        c.init(Cipher.DECRYPT_MODE, sm2.getPrivate());
        System.out.println(new String(c.doFinal(sealed)));
        ec.initialize(new ECGenParameterSpec("P-256"));
        run(Signature.getInstance("SHA256WITHECDSA", "BC"), ec.generateKeyPair(), KeyFactory.getInstance("ECDSA", "BC"));
        KeyAgreement ka = KeyAgreement.getInstance("ECDH", "BC");
        KeyPair a = ec.generateKeyPair();
        KeyPair b = ec.generateKeyPair();
        ka.init(a.getPrivate());
        ka.doPhase(b.getPublic(), true);
        byte[] one = ka.generateSecret();
        ka.init(b.getPrivate());
        ka.doPhase(a.getPublic(), true);
        System.out.println(java.util.Arrays.equals(one, ka.generateSecret()) + " " + one.length);
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA", "BC");
        rsa.initialize(1024);
        run(Signature.getInstance("SHA256WITHRSA", "BC"), rsa.generateKeyPair(), KeyFactory.getInstance("RSA", "BC"));
        KeyPairGenerator ed = KeyPairGenerator.getInstance("Ed25519", "BC");
        run(Signature.getInstance("Ed25519", "BC"), ed.generateKeyPair(), KeyFactory.getInstance("Ed25519", "BC"));
    }
}
