package dev.cloister.aot.jdk;

/** Names the members of {@code sun.security.jca.ServiceId}. */
@Substitute("sun/security/jca/ServiceId")
final class Target_sun_security_jca_ServiceId {
    @Original String type;
    @Original String algorithm;

    private Target_sun_security_jca_ServiceId() {}
}
