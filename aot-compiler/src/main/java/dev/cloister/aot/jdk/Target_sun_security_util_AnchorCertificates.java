package dev.cloister.aot.jdk;

import java.security.cert.X509Certificate;

/**
 * {@code sun.security.util.AnchorCertificates}: what the JDK's own {@code cacerts} trusts. An
 * enclave has no such file; it trusts the anchors that the program gives.
 */
@Substitute(value = "sun/security/util/AnchorCertificates", whole = true)
public class Target_sun_security_util_AnchorCertificates {
    private Target_sun_security_util_AnchorCertificates() {}

    @Fold
    public static boolean contains(X509Certificate certificate) {
        return false;
    }

    @Fold
    public static boolean issuerOf(X509Certificate certificate) {
        return false;
    }
}
