package dev.cloister.aot.jdk;

/** {@code sun.security.x509.OIDMap.OIDInfo}: extensions are never found as classes. */
@Substitute("sun/security/x509/OIDMap$OIDInfo")
final class Target_sun_security_x509_OIDMap_OIDInfo {
    private Target_sun_security_x509_OIDMap_OIDInfo() {}

    @Fold
    Class<?> getClazz() {
        return null;
    }
}
