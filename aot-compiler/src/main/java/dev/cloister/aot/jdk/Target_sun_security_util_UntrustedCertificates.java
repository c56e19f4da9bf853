package dev.cloister.aot.jdk;

import java.security.cert.X509Certificate;

/**
 * {@code sun.security.util.UntrustedCertificates}: the list of blocked certificates is a file of
 * the JDK, which an enclave does not have.
 */
@Substitute(value = "sun/security/util/UntrustedCertificates", whole = true)
final class Target_sun_security_util_UntrustedCertificates {
    private Target_sun_security_util_UntrustedCertificates() {}

    @Fold
    public static boolean isUntrusted(X509Certificate certificate) {
        return false;
    }
}
