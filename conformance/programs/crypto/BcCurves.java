// jar: org.bouncycastle:bcprov-jdk18on
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.agreement.ECDHBasicAgreement;
import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;

/** Deterministic ECDSA by RFC 6979, ECDH, Ed25519 and X25519 of Bouncy Castle's lightweight API. */
public class BcCurves {
    public static void main(String[] args) {
        HexFormat hex = HexFormat.of();
        byte[] digest = new byte[32];
        SHA256Digest sha = new SHA256Digest();
        sha.update("sample".getBytes(), 0, 6);
        sha.doFinal(digest, 0);
        for (String name : new String[] {"secp256r1", "secp384r1", "secp521r1", "secp256k1"}) {
            X9ECParameters x9 = CustomNamedCurves.getByName(name);
            ECDomainParameters domain = new ECDomainParameters(x9.getCurve(), x9.getG(), x9.getN(), x9.getH());
            ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
            BigInteger d = new BigInteger("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721", 16);
            signer.init(true, new ECPrivateKeyParameters(d, domain));
            BigInteger[] rs = signer.generateSignature(digest);
            System.out.println(name + " " + rs[0].toString(16) + " " + rs[1].toString(16));
            signer.init(false, new org.bouncycastle.crypto.params.ECPublicKeyParameters(domain.getG().multiply(d).normalize(), domain));
            System.out.println(signer.verifySignature(digest, rs[0], rs[1]) + " " + signer.verifySignature(digest, rs[1], rs[0]));
            ECKeyPairGenerator g = new ECKeyPairGenerator();
            g.init(new ECKeyGenerationParameters(domain, new SecureRandom()));
            AsymmetricCipherKeyPair a = g.generateKeyPair();
            AsymmetricCipherKeyPair b = g.generateKeyPair();
            ECDHBasicAgreement one = new ECDHBasicAgreement();
            one.init(a.getPrivate());
            ECDHBasicAgreement two = new ECDHBasicAgreement();
            two.init(b.getPrivate());
            System.out.println(one.calculateAgreement(b.getPublic()).equals(two.calculateAgreement(a.getPublic())) + " " + one.getFieldSize());
        }
        Ed25519PrivateKeyParameters ed = new Ed25519PrivateKeyParameters(hex.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"), 0);
        Ed25519Signer s = new Ed25519Signer();
        s.init(true, ed);
        s.update((byte) 0x72);
        byte[] signature = s.generateSignature();
        System.out.println(hex.formatHex(ed.generatePublicKey().getEncoded()) + " " + hex.formatHex(signature));
        s.init(false, ed.generatePublicKey());
        s.update((byte) 0x73);
        System.out.println(s.verifySignature(signature));
        X25519PrivateKeyParameters alice = new X25519PrivateKeyParameters(hex.parseHex("77076d0a7318a57d3c16c17251b26645df4c2f92ebf38bb33a38d1e1c9ad2b8b"), 0);
        X25519PrivateKeyParameters bob = new X25519PrivateKeyParameters(new SecureRandom());
        byte[] x = new byte[32];
        byte[] y = new byte[32];
        X25519Agreement agreement = new X25519Agreement();
        agreement.init(alice);
        agreement.calculateAgreement(bob.generatePublicKey(), x, 0);
        agreement.init(bob);
        agreement.calculateAgreement(alice.generatePublicKey(), y, 0);
        System.out.println(Arrays.equals(x, y) + " " + hex.formatHex(alice.generatePublicKey().getEncoded()));
    }
}
