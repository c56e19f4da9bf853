package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.DerReader;
import java.math.BigInteger;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.RSADigestSigner;

/** An RSA public key, which verifies PKCS #1 v1.5 signatures with SHA-256. */
public final class RsaKey {
    private static final int MIN_BITS = 2048;
    private static final int MAX_BITS = 8192;

    private final RSAKeyParameters key;

    private RsaKey(RSAKeyParameters key) {
        this.key = key;
    }

    /** From modulus and exponent, big-endian. */
    public static RsaKey of(String where, Bytes modulus, Bytes exponent) {
        return of(
                where, new BigInteger(1, modulus.toArray()), new BigInteger(1, exponent.toArray()));
    }

    /** From a certificate. */
    public static RsaKey of(String where, SubjectKey key) {
        if (!key.algorithm().equals(SubjectKey.RSA)) {
            throw new MalformedException(
                    where + ": public key is not an RSA key (" + key.algorithm() + ")");
        }
        DerReader outer = new DerReader(where, key.key());
        DerReader numbers = outer.enter(DerReader.SEQUENCE, "RSA public key");
        outer.end("RSA public key");
        RsaKey read = of(where, numbers.integer("modulus"), numbers.integer("exponent"));
        numbers.end("RSA public key");
        return read;
    }

    private static RsaKey of(String where, BigInteger modulus, BigInteger exponent) {
        int bits = modulus.bitLength();
        if (modulus.signum() <= 0 || bits < MIN_BITS || bits > MAX_BITS || !modulus.testBit(0)) {
            throw new MalformedException(
                    where + ": RSA modulus has " + bits + " bits; 2048..8192 are accepted");
        }
        if (exponent.compareTo(BigInteger.valueOf(3)) < 0
                || exponent.bitLength() > 32
                || !exponent.testBit(0)) {
            throw new MalformedException(
                    where + ": RSA exponent is not accepted (" + exponent + ")");
        }
        try {
            return new RsaKey(new RSAKeyParameters(false, modulus, exponent));
        } catch (IllegalArgumentException weak) {
            throw new MalformedException(where + ": RSA key is weak (" + weak.getMessage() + ")");
        }
    }

    /** Whether the signature signs the message. */
    public boolean verifies(Bytes message, Bytes signature) {
        RSADigestSigner signer = new RSADigestSigner(new SHA256Digest());
        signer.init(false, key);
        byte[] bytes = message.toArray();
        signer.update(bytes, 0, bytes.length);
        return signer.verifySignature(signature.toArray());
    }
}
