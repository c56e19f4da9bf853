import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KeyAgreement;

public class EllipticCurves {
    static final byte[] TEXT = "on the curve".getBytes(StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        ecdsa("secp256r1", Signature.getInstance("SHA256withECDSA"));
        ecdsa("secp384r1", Signature.getInstance("SHA384withECDSA"));
        ecdsa("secp521r1", Signature.getInstance("SHA512withECDSA"));
        try {
            KeyPairGenerator.getInstance("EC").initialize(new ECGenParameterSpec("nocurve"));
        } catch (InvalidAlgorithmParameterException e) {
            System.out.println(e);
        }
        ed25519();
        x25519();
    }

    static void ecdsa(String curve, Signature signature) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        KeyPair pair = generator.generateKeyPair();
        KeyFactory factory = KeyFactory.getInstance("EC");
        PublicKey open = factory.generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded()));
        PrivateKey secret = factory.generatePrivate(new PKCS8EncodedKeySpec(pair.getPrivate().getEncoded()));
        System.out.println(((ECPublicKey) open).getParams() + " " + open.equals(pair.getPublic()));
        signature.initSign(secret);
        signature.update(TEXT);
        byte[] bytes = signature.sign();
        signature.initVerify(open);
        signature.update(TEXT);
        System.out.println(signature.verify(bytes));
        signature.update(TEXT, 0, 5);
        System.out.println(signature.verify(bytes));
        try {
            signature.verify(new byte[9]);
        } catch (SignatureException e) {
            System.out.println(e);
        }
        KeyPair other = generator.generateKeyPair();
        System.out.println(Arrays.equals(agree("ECDH", pair, other), agree("ECDH", other, pair)));
    }

    static byte[] agree(String name, KeyPair mine, KeyPair theirs) throws Exception {
        KeyAgreement agreement = KeyAgreement.getInstance(name);
        agreement.init(mine.getPrivate());
        agreement.doPhase(theirs.getPublic(), true);
        return agreement.generateSecret();
    }

    static void ed25519() throws Exception {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        PrivateKey secret = KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(secret);
        System.out.println(HexFormat.of().formatHex(signature.sign()));
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        signature.initSign(pair.getPrivate());
        signature.update(TEXT);
        byte[] bytes = signature.sign();
        signature.initVerify(pair.getPublic());
        signature.update(TEXT);
        System.out.println(signature.verify(bytes));
        bytes[40] ^= 1;
        signature.update(TEXT);
        System.out.println(signature.verify(bytes));
    }

    static void x25519() throws Exception {
        KeyFactory factory = KeyFactory.getInstance("X25519");
        byte[] scalar = HexFormat.of().parseHex("77076d0a7318a57d3c16c17251b26645df4c2f92ebc099c0d42fae2b1c0ee1ee");
        PrivateKey secret = factory.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, scalar));
        PublicKey open = factory.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(9)));
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(secret);
        agreement.doPhase(open, true);
        System.out.println(HexFormat.of().formatHex(agreement.generateSecret()));
        KeyPair a = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        KeyPair b = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        System.out.println(Arrays.equals(agree("X25519", a, b), agree("X25519", b, a)));
    }
}
