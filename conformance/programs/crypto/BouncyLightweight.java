// jar: org.bouncycastle:bcprov-jdk18on
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.agreement.X25519Agreement;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.SM2Signer;

public class BouncyLightweight {
    static final byte[] TEXT = "abc".getBytes(StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        System.out.println(HexFormat.of().formatHex(sha256(TEXT)));
        gcm();
        ecdsa();
        hkdf();
        x25519();
        ed25519();
        chinese();
    }

    static byte[] sha256(byte[] text) {
        SHA256Digest digest = new SHA256Digest();
        digest.update(text, 0, text.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    static void gcm() throws Exception {
        AEADParameters parameters = new AEADParameters(new KeyParameter(new byte[16]), 128, new byte[12], TEXT);
        GCMModeCipher cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
        cipher.init(true, parameters);
        byte[] sealed = new byte[cipher.getOutputSize(100)];
        int length = cipher.processBytes(new byte[100], 0, 100, sealed, 0);
        cipher.doFinal(sealed, length);
        System.out.println(HexFormat.of().formatHex(sealed));
        cipher.init(false, parameters);
        byte[] opened = new byte[cipher.getOutputSize(sealed.length)];
        length = cipher.processBytes(sealed, 0, sealed.length, opened, 0);
        cipher.doFinal(opened, length);
        System.out.println(Arrays.equals(opened, new byte[100]));
        sealed[0] ^= 1;
        try {
            cipher.init(false, parameters);
            length = cipher.processBytes(sealed, 0, sealed.length, opened, 0);
            cipher.doFinal(opened, length);
        } catch (InvalidCipherTextException e) {
            System.out.println(e);
        }
    }

    static ECDomainParameters domain(String name) {
        X9ECParameters curve = ECNamedCurveTable.getByName(name);
        return new ECDomainParameters(curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
    }

    static AsymmetricCipherKeyPair pair(ECDomainParameters domain) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(domain, new SecureRandom()));
        return generator.generateKeyPair();
    }

    static void ecdsa() {
        ECDomainParameters domain = domain("P-256");
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, new ECPrivateKeyParameters(new BigInteger("123456789abcdef", 16), domain));
        BigInteger[] signature = signer.generateSignature(sha256(TEXT));
        System.out.println(signature[0].toString(16) + " " + signature[1].toString(16));
        AsymmetricCipherKeyPair pair = pair(domain);
        signer.init(true, pair.getPrivate());
        signature = signer.generateSignature(sha256(TEXT));
        signer.init(false, pair.getPublic());
        System.out.println(signer.verifySignature(sha256(TEXT), signature[0], signature[1]));
        System.out.println(signer.verifySignature(sha256(TEXT), signature[1], signature[0]));
    }

    static void hkdf() {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(new byte[22], new byte[] {1, 2, 3}, TEXT));
        byte[] key = new byte[42];
        generator.generateBytes(key, 0, key.length);
        System.out.println(HexFormat.of().formatHex(key));
    }

    static void x25519() {
        X25519PrivateKeyParameters secret = new X25519PrivateKeyParameters(sha256(TEXT), 0);
        X25519PublicKeyParameters open = new X25519PrivateKeyParameters(sha256(new byte[1]), 0).generatePublicKey();
        X25519Agreement agreement = new X25519Agreement();
        agreement.init(secret);
        byte[] shared = new byte[agreement.getAgreementSize()];
        agreement.calculateAgreement(open, shared, 0);
        System.out.println(HexFormat.of().formatHex(shared));
    }

    static void ed25519() {
        Ed25519PrivateKeyParameters secret = new Ed25519PrivateKeyParameters(sha256(TEXT), 0);
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, secret);
        signer.update(TEXT, 0, TEXT.length);
        byte[] signature = signer.generateSignature();
        System.out.println(HexFormat.of().formatHex(signature));
        signer.init(false, secret.generatePublicKey());
        signer.update(TEXT, 0, TEXT.length);
        System.out.println(signer.verifySignature(signature));
    }

    static void chinese() throws Exception {
        SM3Digest digest = new SM3Digest();
        digest.update(TEXT, 0, TEXT.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        System.out.println(HexFormat.of().formatHex(hash));
        byte[] block = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(block));
        engine.processBlock(block, 0, block, 0);
        System.out.println(HexFormat.of().formatHex(block));
        AsymmetricCipherKeyPair pair = pair(domain("sm2p256v1"));
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithID(pair.getPrivate(), TEXT));
        signer.update(TEXT, 0, TEXT.length);
        byte[] signature = signer.generateSignature();
        signer.init(false, new ParametersWithID(pair.getPublic(), TEXT));
        signer.update(TEXT, 0, TEXT.length);
        System.out.println(signer.verifySignature(signature));
    }
}
