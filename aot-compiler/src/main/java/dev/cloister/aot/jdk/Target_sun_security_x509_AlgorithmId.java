package dev.cloister.aot.jdk;

import java.util.concurrent.ConcurrentHashMap;

/** {@code sun.security.x509.AlgorithmId}: providers teach it no further object identifiers. */
@Substitute("sun/security/x509/AlgorithmId")
final class Target_sun_security_x509_AlgorithmId {
    private Target_sun_security_x509_AlgorithmId() {}

    @Original
    native String getName();

    private static ConcurrentHashMap<String, String> collectOIDAliases() {
        return new ConcurrentHashMap<>();
    }
}
