import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;

/** ECDH on the NIST curves, X25519 and X448 by RFC 7748 and round trips through encodings. */
public class KeyAgreements {
    static void run(KeyAgreement ka, KeyPair a, KeyPair b, KeyFactory f) throws Exception {
        PublicKey bp = f.generatePublic(new X509EncodedKeySpec(b.getPublic().getEncoded()));
        PrivateKey ap = f.generatePrivate(new PKCS8EncodedKeySpec(a.getPrivate().getEncoded()));
        ka.init(ap);
        ka.doPhase(bp, true);
        byte[] one = ka.generateSecret();
        ka.init(b.getPrivate());
        ka.doPhase(a.getPublic(), true);
        System.out.println(ka.getAlgorithm() + " " + one.length + " " + Arrays.equals(one, ka.generateSecret()) + " " + ap.equals(a.getPrivate()) + " " + bp.equals(b.getPublic()));
    }

    static byte[] reversed(byte[] b) {
        byte[] r = b.clone();
        for (int i = 0; i < r.length; i++) r[i] = b[b.length - 1 - i];
        return r;
    }

    public static void main(String[] args) throws Exception {
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        for (String curve : new String[] {"secp256r1", "secp384r1", "secp521r1"}) {
            ec.initialize(new ECGenParameterSpec(curve));
            run(KeyAgreement.getInstance("ECDH"), ec.generateKeyPair(), ec.generateKeyPair(), KeyFactory.getInstance("EC"));
        }
        KeyPairGenerator x = KeyPairGenerator.getInstance("X25519");
        run(KeyAgreement.getInstance("X25519"), x.generateKeyPair(), x.generateKeyPair(), KeyFactory.getInstance("X25519"));
        KeyPairGenerator x448 = KeyPairGenerator.getInstance("X448");
        run(KeyAgreement.getInstance("X448"), x448.generateKeyPair(), x448.generateKeyPair(), KeyFactory.getInstance("X448"));
        HexFormat hex = HexFormat.of();
        KeyFactory f = KeyFactory.getInstance("XDH");
        PrivateKey alice = f.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, hex.parseHex("77076d0a7318a57d3c16c17251b26645aa4e6c6f7c7bb0a0a4c4a3e0f4e2c9f1".substring(0, 0) + "77076d0a7318a57d3c16c17251b26645df4c2f92ebf38bb33a38d1e1c9ad2b8b".substring(0, 64))));
        PublicKey bob = f.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new java.math.BigInteger(1, reversed(hex.parseHex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")))));
        KeyAgreement ka = KeyAgreement.getInstance("XDH");
        ka.init(alice);
        ka.doPhase(bob, true);
        System.out.println(hex.formatHex(ka.generateSecret()));
        ka.init(alice);
        try {
            ka.doPhase(f.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, java.math.BigInteger.ZERO)), true);
            System.out.println(hex.formatHex(ka.generateSecret()));
        } catch (java.security.InvalidKeyException e) {
            System.out.println(e.getMessage());
        }
        SecretKey secret = null;
        try {
            ka.init(alice);
            ka.doPhase(bob, true);
            secret = ka.generateSecret("TlsPremasterSecret");
        } catch (java.security.GeneralSecurityException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(secret == null ? "none" : secret.getAlgorithm());
        try {
            KeyAgreement.getInstance("ECDH").generateSecret();
        } catch (IllegalStateException e) {
            System.out.println("not initialised");
        }
    }
}
