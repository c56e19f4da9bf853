package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;

/** The SHA-2 family. */
public final class Digests {
    private Digests() {}

    /** SHA-256. */
    public static Bytes sha256(Bytes message) {
        return digest(new SHA256Digest(), message);
    }

    /** SHA-384. */
    public static Bytes sha384(Bytes message) {
        return digest(new SHA384Digest(), message);
    }

    /** SHA-512. */
    public static Bytes sha512(Bytes message) {
        return digest(new SHA512Digest(), message);
    }

    private static Bytes digest(ExtendedDigest digest, Bytes message) {
        byte[] input = message.toArray();
        digest.update(input, 0, input.length);
        byte[] output = new byte[digest.getDigestSize()];
        digest.doFinal(output, 0);
        return Bytes.of(output);
    }
}
