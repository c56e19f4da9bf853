package dev.cloister.attestation.ratls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.SharedVectors;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.encoding.PemReader;
import dev.cloister.attestation.verify.CheckName;
import dev.cloister.attestation.verify.CheckOutcome;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.attestation.verify.Verification;
import dev.cloister.attestation.x509.Certificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates that other projects made. */
class PublishedCertificatesTest {
    private static final CertificateVerifier VERIFIER =
            new CertificateVerifier(new QuoteVerifier(TrustedRoot.intel()));

    private static Bytes certificate(String name) throws IOException {
        Optional<Path> file = SharedVectors.find("ratls/" + name);
        assumeTrue(file.isPresent(), "shared/vectors/ratls is not beside this checkout");
        Bytes pem = Bytes.of(Files.readAllBytes(file.get()));
        return PemReader.read(name, "CERTIFICATE", pem).get(0);
    }

    private static List<CheckOutcome> outcomes(Verification found, CheckName name) {
        return found.checks().stream()
                .filter(check -> check.name() == name)
                .map(check -> check.outcome())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gramine-cert.pem", "intel-sgxsdk-cert.pem"})
    void evidenceIsBoundToTheCertificatesKey(String name) throws IOException {
        Bytes der = certificate(name);
        assertInstanceOf(
                CertificateEvidence.Interoperable.class,
                CertificateEvidence.of(Certificate.read(name, der)).orElseThrow());
        Verification found =
                VERIFIER.verify(der, new Collateral(Map.of()), Instant.EPOCH, Optional.empty());
        for (CheckName passed :
                List.of(
                        CheckName.QUOTE_FORMAT,
                        CheckName.ATTESTATION_KEY,
                        CheckName.QE_REPORT_SIGNATURE,
                        CheckName.QUOTE_SIGNATURE,
                        CheckName.CLAIMS_BINDING,
                        CheckName.KEY_BINDING)) {
            assertEquals(
                    List.of(CheckOutcome.PASSED),
                    outcomes(found, passed),
                    () -> passed + ": " + found.checks());
        }
    }

    @Test
    void graminesCertificateVerifiesWithPublishedCollateral() throws IOException {
        Bytes der = certificate("gramine-cert.pem");
        Path folder =
                SharedVectors.find("dcap/q02-CCC-Attestation-interoperable-ra-tls__tcb3-2023-01-18")
                        .orElseThrow();
        Verification found =
                VERIFIER.verify(
                        der,
                        CollateralFolder.read(folder),
                        Instant.parse("2023-02-02T22:01:09Z"),
                        Optional.empty());
        assertEquals("OutOfDate", found.verdict(), () -> found.failures().toString());
    }

    @Test
    void graminesOlderFormBindsTheKeyItself() throws IOException {
        Bytes der = certificate("gramine-cert.pem");
        // The first bytes of the newer form's identifier change into a stranger's.
        byte[] older = der.toArray();
        int at = der.hex().indexOf("0606678105050409") / 2;
        older[at + 7] = 99;
        assertInstanceOf(
                CertificateEvidence.Gramine.class,
                CertificateEvidence.of(Certificate.read("older", Bytes.of(older))).orElseThrow());
        Verification found =
                VERIFIER.verify(
                        Bytes.of(older), new Collateral(Map.of()), Instant.EPOCH, Optional.empty());
        assertEquals(List.of(CheckOutcome.PASSED), outcomes(found, CheckName.KEY_BINDING));
    }
}
