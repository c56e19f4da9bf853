package dev.cloister.aot.jdk;

import java.security.InvalidParameterException;
import javax.crypto.spec.DHParameterSpec;

/**
 * {@code sun.security.util.SecurityProviderConstants}: the default key sizes in bits, which no
 * property changes.
 */
@Substitute(value = "sun/security/util/SecurityProviderConstants", whole = true)
public final class Target_sun_security_util_SecurityProviderConstants {
    public static final int DEF_DSA_KEY_SIZE = 2048;
    public static final int DEF_RSA_KEY_SIZE = 2048;
    public static final int DEF_RSASSA_PSS_KEY_SIZE = 2048;
    public static final int DEF_DH_KEY_SIZE = 2048;
    public static final int DEF_EC_KEY_SIZE = 256;
    public static final int DEF_ED_KEY_SIZE = 255;
    public static final int DEF_XEC_KEY_SIZE = 255;

    /** Bits of a safe prime and of its private exponents, the largest first. */
    private static final int[][] SAFE_PRIMES = {
        {15360, 512}, {8192, 400}, {7680, 384}, {6144, 352}, {4096, 304}, {3072, 256}, {2048, 224}
    };

    private Target_sun_security_util_SecurityProviderConstants() {}

    /** Bits of q for a DSA prime of that many bits (FIPS 186-4, 4.2). */
    public static int getDefDSASubprimeSize(int primeSize) {
        if (primeSize <= 1024) return 160;
        if (primeSize == 2048) return 224;
        if (primeSize == 3072) return 256;
        throw new InvalidParameterException("Invalid DSA Prime Size: " + primeSize);
    }

    /** Bits of a private exponent: more than the strength of the prime needs. */
    public static int getDefDHPrivateExpSize(DHParameterSpec spec) {
        int primeSize = spec.getP().bitLength();
        if (!(((Object) spec) instanceof SafeDHParameterSpec)) {
            return Math.max(primeSize >= 2048 ? 1024 : primeSize >> 1, 384);
        }
        for (int[] row : SAFE_PRIMES) {
            if (primeSize >= row[0]) return row[1];
        }
        return 160;
    }

    /** {@code SafeDHParameterSpec}, one of the named groups: only named. */
    @Substitute("sun/security/util/SafeDHParameterSpec")
    static final class SafeDHParameterSpec {
        private SafeDHParameterSpec() {}
    }
}
