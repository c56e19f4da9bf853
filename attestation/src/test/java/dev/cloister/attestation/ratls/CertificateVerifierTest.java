package dev.cloister.attestation.ratls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.issue.CertificateDraft;
import dev.cloister.attestation.issue.DerWriter;
import dev.cloister.attestation.issue.SigningKey;
import dev.cloister.attestation.synthetic.SyntheticPlatform;
import dev.cloister.attestation.verify.CheckName;
import dev.cloister.attestation.verify.CheckResult;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.Verification;
import dev.cloister.attestation.x509.Digests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateVerifierTest {
    private static final Bytes NONCE = Bytes.ofHex("0102030405060708");

    private final SyntheticPlatform platform = new SyntheticPlatform();
    private final SigningKey tlsKey = SyntheticPlatform.key("tls");
    private Bytes claims = claims(tlsKey);
    private String evidenceId = CertificateEvidence.INTEROPERABLE_ID;

    private static Bytes claims(SigningKey key) {
        Bytes hash = Digests.sha256(key.subjectPublicKeyInfo());
        Bytes entry = Bytes.ofHex("82015820").plus(hash);
        return Bytes.ofHex("a2")
                .plus(text("pubkey-hash"))
                .plus(Bytes.ofHex("5824"))
                .plus(entry)
                .plus(text("nonce"))
                .plus(Bytes.ofHex("48"))
                .plus(NONCE);
    }

    private static Bytes text(String text) {
        return Bytes.of(new byte[] {(byte) (0x60 + text.length())})
                .plus(Bytes.of(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Bytes cborBytes(Bytes content) {
        return Bytes.of(new byte[] {0x59, (byte) (content.size() >> 8), (byte) content.size()})
                .plus(content);
    }

    private Verification verify(Bytes evidence, Optional<Bytes> nonce) {
        CertificateDraft certificate =
                CertificateDraft.endEntity("Enclave", tlsKey, "Enclave", tlsKey, 1);
        certificate.moreExtensions.add(CertificateDraft.extension(evidenceId, false, evidence));
        return new CertificateVerifier(new QuoteVerifier(platform.trustedRoot()))
                .verify(certificate.der(), platform.collateral(), SyntheticPlatform.AT, nonce);
    }

    private Bytes interoperable(Bytes boundClaims) {
        platform.quote.reportData = Digests.sha256(boundClaims).plus(Bytes.of(new byte[32]));
        Bytes shortClaims = Bytes.of(new byte[] {0x58, (byte) claims.size()}).plus(claims);
        return Bytes.ofHex("d9ea6082").plus(cborBytes(platform.quote())).plus(shortClaims);
    }

    private static List<CheckName> failures(Verification found) {
        return found.failures().stream().map(CheckResult::name).toList();
    }

    @Test
    void evidenceForTheCertificatesKeyAndTheNonceIsGenuine() {
        Verification found = verify(interoperable(claims), Optional.of(NONCE));
        assertEquals("UpToDate", found.verdict(), () -> found.failures().toString());
    }

    @Test
    void evidenceForAnotherKeyIsRefused() {
        claims = claims(SyntheticPlatform.key("man in the middle"));
        assertEquals(
                List.of(CheckName.KEY_BINDING),
                failures(verify(interoperable(claims), Optional.empty())));
    }

    @Test
    void claimsThatTheEnclaveDidNotMakeAreRefused() {
        Bytes evidence = interoperable(claims(SyntheticPlatform.key("another")));
        assertEquals(
                List.of(CheckName.CLAIMS_BINDING), failures(verify(evidence, Optional.empty())));
    }

    @Test
    void anotherNonceIsRefused() {
        assertEquals(
                List.of(CheckName.NONCE),
                failures(verify(interoperable(claims), Optional.of(Bytes.ofHex("ff")))));
    }

    @Test
    void aRevokedPlatformIsRefusedInACertificateToo() {
        platform.pckCrl.revoked.add(platform.pck.serial);
        assertEquals(
                List.of(CheckName.PCK_CRL),
                failures(verify(interoperable(claims), Optional.empty())));
    }

    @Test
    void graminesOlderFormIsBoundToTheKey() {
        evidenceId = CertificateEvidence.GRAMINE_IDS.get(1);
        platform.quote.reportData =
                Digests.sha256(tlsKey.subjectPublicKeyInfo()).plus(Bytes.of(new byte[32]));
        assertEquals("UpToDate", verify(platform.quote(), Optional.empty()).verdict());
        platform.quote.reportData = Bytes.of(new byte[64]);
        assertEquals(
                List.of(CheckName.KEY_BINDING),
                failures(verify(platform.quote(), Optional.empty())));
    }

    @Test
    void malformedOrMissingEvidenceIsRefused() {
        for (Bytes evidence :
                List.of(
                        Bytes.ofHex("00"),
                        Bytes.ofHex("d9ea6182"),
                        Bytes.ofHex("d9ea6081"),
                        Bytes.ofHex("d9ea60825a7fffffff"),
                        DerWriter.sequence())) {
            assertEquals(
                    List.of(CheckName.CERTIFICATE_EVIDENCE),
                    failures(verify(evidence, Optional.empty())));
        }
        evidenceId = "1.2.3";
        assertEquals(
                List.of(CheckName.CERTIFICATE_EVIDENCE),
                failures(verify(interoperable(claims), Optional.empty())));
    }
}
