package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.DerReader;
import java.math.BigInteger;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.math.ec.custom.sec.SecP256R1Curve;

/** A public key on the curve P-256, which verifies ECDSA signatures with SHA-256. */
public final class P256Key {
    private static final int COORDINATE_BYTES = 32;

    // The object identifier of prime256v1, as DER.
    private static final Bytes P256 = Bytes.ofHex("06082a8648ce3d030107");

    // Written out: a table of named curves would bring every curve into an enclave that verifies.
    private static final ECDomainParameters DOMAIN = domain();

    private final ECPublicKeyParameters key;

    private P256Key(ECPublicKeyParameters key) {
        this.key = key;
    }

    private static ECDomainParameters domain() {
        SecP256R1Curve curve = new SecP256R1Curve();
        Bytes base =
                Bytes.ofHex(
                        "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
                                + "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5");
        return new ECDomainParameters(
                curve, curve.decodePoint(base.toArray()), curve.getOrder(), curve.getCofactor());
    }

    /** From x and y, 32 bytes each, big-endian; the point must be on the curve. */
    public static P256Key ofCoordinates(String where, Bytes coordinates) {
        return ofPoint(where, Bytes.of(new byte[] {4}).plus(coordinates));
    }

    /** From a certificate. */
    public static P256Key of(String where, SubjectKey key) {
        if (!key.algorithm().equals(SubjectKey.EC) || !key.parameters().equals(P256)) {
            throw new MalformedException(
                    where + ": public key is not on the curve P-256 (" + key.algorithm() + ")");
        }
        return ofPoint(where, key.key());
    }

    private static P256Key ofPoint(String where, Bytes point) {
        try {
            if (point.size() == 1 + 2 * COORDINATE_BYTES && point.at(0) == 4) {
                return new P256Key(
                        new ECPublicKeyParameters(
                                DOMAIN.getCurve().decodePoint(point.toArray()), DOMAIN));
            }
        } catch (IllegalArgumentException notOnTheCurve) {
            // Said below.
        }
        throw new MalformedException(where + ": public key is not a point on the curve P-256");
    }

    /** Whether r and s, 32 bytes each, big-endian, sign the message. */
    public boolean verifies(Bytes message, Bytes signature) {
        if (signature.size() != 2 * COORDINATE_BYTES) {
            return false;
        }
        byte[] numbers = signature.toArray();
        return verifies(
                message,
                new BigInteger(1, numbers, 0, COORDINATE_BYTES),
                new BigInteger(1, numbers, COORDINATE_BYTES, COORDINATE_BYTES));
    }

    /** Whether a signature in the form that certificates use signs the message. */
    public boolean verifiesDer(Bytes message, Bytes signature) {
        try {
            DerReader outer = new DerReader("signature", signature);
            DerReader numbers = outer.enter(DerReader.SEQUENCE, "value");
            outer.end("value");
            BigInteger r = numbers.integer("r");
            BigInteger s = numbers.integer("s");
            numbers.end("value");
            return verifies(message, r, s);
        } catch (MalformedException notASignature) {
            return false;
        }
    }

    private boolean verifies(Bytes message, BigInteger r, BigInteger s) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, key);
        return signer.verifySignature(Digests.sha256(message).toArray(), r, s);
    }
}
