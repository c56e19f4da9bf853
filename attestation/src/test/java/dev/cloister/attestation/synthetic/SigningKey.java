package dev.cloister.attestation.synthetic;

import static dev.cloister.attestation.synthetic.DerWriter.bits;
import static dev.cloister.attestation.synthetic.DerWriter.integer;
import static dev.cloister.attestation.synthetic.DerWriter.oid;
import static dev.cloister.attestation.synthetic.DerWriter.sequence;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.x509.Digests;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;

/** A P-256 key made from a name; the same name gives the same key and the same signatures. */
public final class SigningKey {
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256r1");

    private final BigInteger secret;

    public SigningKey(String name) {
        Bytes seed = Digests.sha256(Bytes.of(name.getBytes(StandardCharsets.UTF_8)));
        secret = new BigInteger(1, seed.toArray()).mod(CURVE.getN());
    }

    /** x and y. */
    public Bytes coordinates() {
        Bytes point = Bytes.of(CURVE.getG().multiply(secret).normalize().getEncoded(false));
        return point.slice(1, point.size());
    }

    public Bytes subjectPublicKeyInfo() {
        return sequence(
                sequence(oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")),
                bits(Bytes.of(new byte[] {4}).plus(coordinates())));
    }

    /** r and s, 32 bytes each. */
    public Bytes sign(Bytes message) {
        BigInteger[] numbers = numbers(message);
        return fixed(numbers[0]).plus(fixed(numbers[1]));
    }

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
