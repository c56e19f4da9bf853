package dev.cloister.attestation.verify;

import dev.cloister.attestation.collateral.QeIdentity;
import java.time.Instant;
import java.util.List;

/** The identity of the quoting enclave is Intel's and in date. */
final class QeIdentityCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        return new DocumentRules(CheckName.QE_IDENTITY)
                .judge(
                        evidence,
                        before,
                        evidence.qeIdentity(),
                        evidence.qeIdentity()
                                .value()
                                .map(document -> period(document.content()))
                                .orElse(new Period(Instant.MIN, Instant.MAX)),
                        evidence.qeIdentity()
                                .value()
                                .map(document -> describe(document.content()))
                                .orElse("QE identity"));
    }

    static Period period(QeIdentity identity) {
        return new Period(identity.issueDate(), identity.nextUpdate());
    }

    private static String describe(QeIdentity identity) {
        return "QE identity version "
                + identity.version()
                + ", evaluation data "
                + identity.tcbEvaluationDataNumber();
    }
}
