package dev.cloister.attestation.verify;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.PemReader;
import dev.cloister.attestation.x509.Certificate;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The one certificate that everything must lead to. Its name and key are pinned; a chain may carry
 * another issue of it with other dates, as Intel's chains do.
 */
public record TrustedRoot(Certificate certificate) {
    private static final String INTEL_SGX_ROOT_CA =
            """
            -----BEGIN CERTIFICATE-----
            MIICjzCCAjSgAwIBAgIUImUM1lqdNInzg7SVUr9QGzknBqwwCgYIKoZIzj0EAwIw
            aDEaMBgGA1UEAwwRSW50ZWwgU0dYIFJvb3QgQ0ExGjAYBgNVBAoMEUludGVsIENv
            cnBvcmF0aW9uMRQwEgYDVQQHDAtTYW50YSBDbGFyYTELMAkGA1UECAwCQ0ExCzAJ
            BgNVBAYTAlVTMB4XDTE4MDUyMTEwNDUxMFoXDTQ5MTIzMTIzNTk1OVowaDEaMBgG
            A1UEAwwRSW50ZWwgU0dYIFJvb3QgQ0ExGjAYBgNVBAoMEUludGVsIENvcnBvcmF0
            aW9uMRQwEgYDVQQHDAtTYW50YSBDbGFyYTELMAkGA1UECAwCQ0ExCzAJBgNVBAYT
            AlVTMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC6nEwMDIYZOj/iPWsCzaEKi7
            1OiOSLRFhWGjbnBVJfVnkY4u3IjkDYYL0MxO4mqsyYjlBalTVYxFP2sJBK5zlKOB
            uzCBuDAfBgNVHSMEGDAWgBQiZQzWWp00ifODtJVSv1AbOScGrDBSBgNVHR8ESzBJ
            MEegRaBDhkFodHRwczovL2NlcnRpZmljYXRlcy50cnVzdGVkc2VydmljZXMuaW50
            ZWwuY29tL0ludGVsU0dYUm9vdENBLmRlcjAdBgNVHQ4EFgQUImUM1lqdNInzg7SV
            Ur9QGzknBqwwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwCgYI
            KoZIzj0EAwIDSQAwRgIhAOW/5QkR+S9CiSDcNoowLuPRLsWGf/Yi7GSX94BgwTwg
            AiEA4J0lrHoMs+Xo5o/sX6O9QWxHRAvZUGOdRQ7cvqRXaqI=
            -----END CERTIFICATE-----
            """;

    /** Intel's SGX Root CA. */
    public static TrustedRoot intel() {
        return read(Bytes.of(INTEL_SGX_ROOT_CA.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A root given as PEM or DER, for other infrastructures than Intel's. */
    public static TrustedRoot read(Bytes pemOrDer) {
        if (!PemReader.isPem(pemOrDer)) {
            return new TrustedRoot(Certificate.read("trusted root", pemOrDer));
        }
        List<Certificate> certificates = Certificate.readChain("trusted root", pemOrDer);
        if (certificates.size() != 1) {
            throw new MalformedException(
                    "trusted root: has " + certificates.size() + " certificates; give exactly one");
        }
        return new TrustedRoot(certificates.get(0));
    }

    /** Whether a certificate is an issue of this root. */
    boolean isRoot(Certificate candidate) {
        return candidate.subject().equals(certificate.subject())
                && candidate.issuer().equals(certificate.subject())
                && candidate.key().encoded().equals(certificate.key().encoded());
    }
}
