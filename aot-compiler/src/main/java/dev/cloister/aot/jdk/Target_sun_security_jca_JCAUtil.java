package dev.cloister.aot.jdk;

import java.security.cert.Certificate;

/** {@code sun.security.jca.JCAUtil}: nobody records events. */
@Substitute("sun/security/jca/JCAUtil")
final class Target_sun_security_jca_JCAUtil {
    private Target_sun_security_jca_JCAUtil() {}

    public static void tryCommitCertEvent(Certificate certificate) {}
}
