package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.ATTESTATION_KEY;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.quote.QuoteSignature;
import dev.cloister.attestation.x509.Digests;
import java.util.List;

/**
 * The quoting enclave's report data is SHA-256(attestation key ‖ authentication data), then zeros.
 */
final class AttestationKeyCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        QuoteSignature signature = evidence.quote().signature();
        Bytes bound =
                Digests.sha256(signature.attestationKey().plus(signature.qeAuthenticationData()))
                        .plus(Bytes.of(new byte[32]));
        return List.of(
                signature.qeReport().reportData().equals(bound)
                        ? CheckResult.passed(
                                ATTESTATION_KEY,
                                "the QE report holds the hash of the attestation key")
                        : CheckResult.failed(
                                ATTESTATION_KEY,
                                "the QE report does not vouch for the attestation key (report data "
                                        + signature.qeReport().reportData()
                                        + ", hash "
                                        + bound
                                        + ")"));
    }
}
