package dev.cloister.attestation.issue;

import static dev.cloister.attestation.issue.DerWriter.bits;
import static dev.cloister.attestation.issue.DerWriter.integer;
import static dev.cloister.attestation.issue.DerWriter.oid;
import static dev.cloister.attestation.issue.DerWriter.sequence;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.x509.Digests;
import java.math.BigInteger;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;

/**
 * A P-256 key made from a seed. Signatures are deterministic (RFC 6979), so the same seed signs the
 * same message with the same bytes.
 */
public final class SigningKey {
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256r1");

    private static final int SEED_BYTES = 32;

    private final BigInteger secret;

    /** The key of a seed, 32 bytes that only its owner knows. */
    public SigningKey(Bytes seed) {
        secret = new BigInteger(1, seed.toArray()).mod(CURVE.getN());
        if (seed.size() != SEED_BYTES || secret.signum() == 0) {
            throw new IllegalArgumentException(
                    "signing key: the seed is not 32 random bytes (" + seed.size() + " bytes)");
        }
    }

    /** x and y, 32 bytes each. */
    public Bytes coordinates() {
        Bytes point = Bytes.of(CURVE.getG().multiply(secret).normalize().getEncoded(false));
        return point.slice(1, point.size());
    }

    /** The public key as certificates hold it. */
    public Bytes subjectPublicKeyInfo() {
        return sequence(
                sequence(oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")),
                bits(Bytes.of(new byte[] {4}).plus(coordinates())));
    }

    /** ECDSA with SHA-256: r and s, 32 bytes each. */
    public Bytes sign(Bytes message) {
        BigInteger[] numbers = numbers(message);
        return fixed(numbers[0]).plus(fixed(numbers[1]));
    }

    /** The same signature as certificates hold it. */
    public Bytes signDer(Bytes message) {
        BigInteger[] numbers = numbers(message);
        return sequence(integer(numbers[0]), integer(numbers[1]));
    }

    private BigInteger[] numbers(Bytes message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        ECDomainParameters domain =
                new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());
        signer.init(true, new ECPrivateKeyParameters(secret, domain));
        return signer.generateSignature(Digests.sha256(message).toArray());
    }

    private static Bytes fixed(BigInteger number) {
        byte[] bytes = new byte[32];
        byte[] minimal = number.toByteArray();
        int from = Math.max(0, minimal.length - 32);
        System.arraycopy(minimal, from, bytes, 32 - (minimal.length - from), minimal.length - from);
        return Bytes.of(bytes);
    }
}
