package dev.cloister.aot.jdk;

import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;

/** Names members of {@code sun.security.jca.GetInstance}. */
@Substitute("sun/security/jca/GetInstance")
final class Target_sun_security_jca_GetInstance {
    private Target_sun_security_jca_GetInstance() {}

    @Original
    static native Provider.Service getService(String type, String algorithm, String provider)
            throws NoSuchAlgorithmException, NoSuchProviderException;

    @Original
    static native Provider.Service getService(String type, String algorithm, Provider provider)
            throws NoSuchAlgorithmException;
}
