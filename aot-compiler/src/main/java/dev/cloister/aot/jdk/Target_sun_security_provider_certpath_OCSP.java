package dev.cloister.aot.jdk;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * {@code sun.security.provider.certpath.OCSP}: responses are given by the program ({@code
 * PKIXRevocationChecker.setOcspResponses}) and never fetched.
 */
@Substitute(value = "sun/security/provider/certpath/OCSP", replaceInitializer = true)
final class Target_sun_security_provider_certpath_OCSP {
    private Target_sun_security_provider_certpath_OCSP() {}

    static byte[] getOCSPBytes(List<?> certIds, URI responder, List<?> extensions)
            throws IOException {
        throw new IOException(
                "an enclave cannot ask "
                        + responder
                        + "; give the response with PKIXRevocationChecker.setOcspResponses");
    }
}
