package dev.cloister.attestation.ratls;

import static dev.cloister.attestation.verify.CheckName.CERTIFICATE_EVIDENCE;
import static dev.cloister.attestation.verify.CheckName.CLAIMS_BINDING;
import static dev.cloister.attestation.verify.CheckName.KEY_BINDING;
import static dev.cloister.attestation.verify.CheckName.NONCE;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.verify.CheckName;
import dev.cloister.attestation.verify.CheckResult;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.Verification;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.Digests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges the certificate of an attested TLS connection: its evidence, and that the evidence is
 * about the certificate's own key. That the peer has the key is for TLS to prove; who signed the
 * certificate and for how long says nothing and is not looked at.
 */
public final class CertificateVerifier {
    private final QuoteVerifier quotes;

    /** Quotes in certificates are judged by this verifier. */
    public CertificateVerifier(QuoteVerifier quotes) {
        this.quotes = quotes;
    }

    /**
     * Verifies a certificate, DER, as of an instant.
     *
     * @param nonce the challenge that the evidence must answer, if one was sent
     */
    public Verification verify(
            Bytes certificateDer, Collateral collateral, Instant at, Optional<Bytes> nonce) {
        Certificate certificate;
        CertificateEvidence evidence;
        try {
            certificate = Certificate.read("certificate", certificateDer);
            evidence =
                    CertificateEvidence.of(certificate)
                            .orElseThrow(
                                    () ->
                                            new MalformedException(
                                                    "certificate: carries no evidence (extension "
                                                            + CertificateEvidence.INTEROPERABLE_ID
                                                            + ")"));
        } catch (MalformedException malformed) {
            return Verification.withoutQuote(
                    at, List.of(CheckResult.failed(CERTIFICATE_EVIDENCE, malformed.getMessage())));
        }
        Verification quote = quotes.verify(evidence.quote(), collateral, at);
        if (quote.quote().isEmpty()) {
            return quote;
        }
        Bytes reportData = quote.quote().get().body().reportData();
        Bytes key = certificate.key().encoded();
        List<CheckResult> binding =
                evidence instanceof CertificateEvidence.Interoperable interoperable
                        ? interoperable(interoperable.claims(), reportData, key, nonce)
                        : gramine(reportData, key, nonce);
        return quote.with(binding);
    }

    private static List<CheckResult> interoperable(
            Bytes claimed, Bytes reportData, Bytes key, Optional<Bytes> nonce) {
        List<CheckResult> results = new ArrayList<>();
        results.add(
                result(
                        CLAIMS_BINDING,
                        reportData.equals(padded(Digests.sha256(claimed))),
                        "the report data is the hash of the claims",
                        "the report data is not the hash of the claims (" + reportData + ")"));
        try {
            KeyClaims claims = KeyClaims.read(claimed);
            results.add(
                    result(
                            KEY_BINDING,
                            claims.isAbout(key),
                            "the claims name the certificate's key",
                            "the claims name another key than the certificate's"));
            nonce.ifPresent(
                    sent ->
                            results.add(
                                    result(
                                            NONCE,
                                            claims.nonce().equals(nonce),
                                            "the claims answer the nonce " + sent,
                                            "the claims do not answer the nonce " + sent)));
        } catch (MalformedException malformed) {
            results.add(CheckResult.failed(KEY_BINDING, malformed.getMessage()));
        }
        return results;
    }

    private static List<CheckResult> gramine(Bytes reportData, Bytes key, Optional<Bytes> nonce) {
        List<CheckResult> results = new ArrayList<>();
        results.add(
                result(
                        KEY_BINDING,
                        reportData.equals(padded(Digests.sha256(key))),
                        "the report data is the hash of the certificate's key",
                        "the report data is not the hash of the certificate's key ("
                                + reportData
                                + ")"));
        if (nonce.isPresent()) {
            results.add(CheckResult.failed(NONCE, "evidence of this form cannot answer a nonce"));
        }
        return results;
    }

    private static Bytes padded(Bytes hash) {
        return hash.plus(Bytes.of(new byte[64 - hash.size()]));
    }

    private static CheckResult result(CheckName name, boolean holds, String passed, String failed) {
        return holds ? CheckResult.passed(name, passed) : CheckResult.failed(name, failed);
    }
}
