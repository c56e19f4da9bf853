package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.DerReader;
import java.math.BigInteger;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;

/** A public key on the curve P-256, which verifies ECDSA signatures with SHA-256. */
public final class P256Key {
    private static final int COORDINATE_BYTES = 32;

    // The object identifier of prime256v1, as DER.
    private static final Bytes P256 = Bytes.ofHex("06082a8648ce3d030107");

    private final ECPublicKeyParameters key;

    private P256Key(ECPublicKeyParameters key) {
        this.key = key;
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
        X9ECParameters curve = CustomNamedCurves.getByName("secp256r1");
        try {
            if (point.size() == 1 + 2 * COORDINATE_BYTES && point.at(0) == 4) {
                return new P256Key(
                        new ECPublicKeyParameters(
                                curve.getCurve().decodePoint(point.toArray()),
                                new ECDomainParameters(
                                        curve.getCurve(),
                                        curve.getG(),
                                        curve.getN(),
                                        curve.getH())));
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
    boolean verifiesDer(Bytes message, Bytes signature) {
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
