package dev.cloister.aot.jdk;

import java.security.NoSuchAlgorithmException;
import java.security.cert.CertStore;
import java.security.cert.URICertStoreParameters;

/**
 * {@code sun.security.provider.certpath.URICertStore}: nothing is fetched; certificates and
 * revocation lists come from the stores that the program gives.
 */
@Substitute(value = "sun/security/provider/certpath/URICertStore", replaceInitializer = true)
final class Target_sun_security_provider_certpath_URICertStore {
    private Target_sun_security_provider_certpath_URICertStore() {}

    static CertStore getInstance(URICertStoreParameters parameters)
            throws NoSuchAlgorithmException {
        throw new NoSuchAlgorithmException(
                "an enclave cannot fetch "
                        + parameters.getURI()
                        + "; add a CertStore with what is there to the PKIXParameters");
    }

    @Fold
    static CertStore getInstance(AccessDescription description) {
        return null;
    }

    /** {@code AccessDescription}: only named. */
    @Substitute("sun/security/x509/AccessDescription")
    static final class AccessDescription {
        private AccessDescription() {}
    }
}
