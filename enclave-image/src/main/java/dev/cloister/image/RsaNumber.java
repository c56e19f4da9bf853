package dev.cloister.image;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;

/**
 * The 3072-bit numbers of a SIGSTRUCT, which are little-endian, and the check of a signature made
 * with them.
 */
final class RsaNumber {
    static final int BYTES = 384;

    private RsaNumber() {}

    static BigInteger get(byte[] structure, int at) {
        byte[] bigEndian = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bigEndian[i] = structure[at + BYTES - 1 - i];
        }
        return new BigInteger(1, bigEndian);
    }

    static void put(BigInteger value, byte[] structure, int at) {
        byte[] bigEndian = bigEndian(value);
        for (int i = 0; i < BYTES; i++) {
            structure[at + i] = bigEndian[BYTES - 1 - i];
        }
    }

    /** Whether {@code s} signs {@code data} with PKCS#1 v1.5 and SHA-256 under exponent 3. */
    static boolean isSignature(BigInteger modulus, BigInteger s, byte[] data) {
        try {
            PublicKey key =
                    KeyFactory.getInstance("RSA")
                            .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(3)));
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(key);
            verifier.update(data);
            return verifier.verify(bigEndian(s));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] bigEndian(BigInteger value) {
        byte[] minimal = value.toByteArray();
        int skip = minimal.length > BYTES ? minimal.length - BYTES : 0;
        byte[] padded = new byte[BYTES];
        System.arraycopy(
                minimal, skip, padded, BYTES - minimal.length + skip, minimal.length - skip);
        return padded;
    }
}
