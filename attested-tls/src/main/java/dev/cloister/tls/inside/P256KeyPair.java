package dev.cloister.tls.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.math.ec.custom.sec.SecP256R1Curve;

/** A key on P-256, made inside. Nothing here gives the secret half to anybody but the signer. */
record P256KeyPair(ECPrivateKeyParameters secret, byte[] publicKeyInfo, SecureRandom random) {
    /** The domain, written out: a table of named curves would bring every curve into the image. */
    static final ECDomainParameters DOMAIN = domain();

    private static final byte[] INFO_BEFORE_POINT =
            HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");

    private static ECDomainParameters domain() {
        SecP256R1Curve curve = new SecP256R1Curve();
        byte[] base =
                HexFormat.of()
                        .parseHex(
                                "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                                        + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
        return new ECDomainParameters(
                curve, curve.decodePoint(base), curve.getOrder(), curve.getCofactor());
    }

    static AsymmetricCipherKeyPair generate(SecureRandom random) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(DOMAIN, random));
        return generator.generateKeyPair();
    }

    static P256KeyPair create(SecureRandom random) {
        AsymmetricCipherKeyPair pair = generate(random);
        byte[] point = ((ECPublicKeyParameters) pair.getPublic()).getQ().getEncoded(false);
        return new P256KeyPair(
                (ECPrivateKeyParameters) pair.getPrivate(),
                Encoding.join(INFO_BEFORE_POINT, point),
                random);
    }

    /** ECDSA with SHA-256, as certificates hold it. */
    byte[] sign(byte[] message) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(true, new ParametersWithRandom(secret, random));
        BigInteger[] numbers = signer.generateSignature(sha256(message));
        try {
            return StandardDSAEncoding.INSTANCE.encode(DOMAIN.getN(), numbers[0], numbers[1]);
        } catch (IOException unencodable) {
            throw new UncheckedIOException(unencodable);
        }
    }

    static byte[] sha256(byte[] message) {
        SHA256Digest digest = new SHA256Digest();
        digest.update(message, 0, message.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    /** Says nothing about the key. */
    @Override
    public String toString() {
        return "P-256 key";
    }
}
