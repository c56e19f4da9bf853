package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.QE_REPORT_SIGNATURE;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.quote.QuoteSignature;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.P256Key;
import java.util.List;

/** The platform's PCK key signed the quoting enclave's report. */
final class QeReportSignatureCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (evidence.pckChain().isMissing()) {
            return List.of(
                    CheckResult.skipped(
                            QE_REPORT_SIGNATURE, "there is no PCK certificate to check by"));
        }
        Certificate pck = evidence.pckChain().get().get(0);
        QuoteSignature signature = evidence.quote().signature();
        try {
            return List.of(
                    P256Key.of("PCK certificate", pck.key())
                                    .verifies(
                                            signature.qeReportBytes(),
                                            signature.qeReportSignature())
                            ? CheckResult.passed(
                                    QE_REPORT_SIGNATURE,
                                    "the key of " + pck.subject() + " signed it")
                            : CheckResult.failed(
                                    QE_REPORT_SIGNATURE,
                                    "the key of " + pck.subject() + " did not sign the QE report"));
        } catch (MalformedException unusableKey) {
            return List.of(CheckResult.failed(QE_REPORT_SIGNATURE, unusableKey.getMessage()));
        }
    }
}
