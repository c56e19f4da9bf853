package dev.cloister.attestation.verify;

import dev.cloister.attestation.collateral.TcbInfo;
import java.time.Instant;
import java.util.List;

/** TCB info is Intel's and in date. */
final class TcbInfoCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        return new DocumentRules(CheckName.TCB_INFO)
                .judge(
                        evidence,
                        before,
                        evidence.tcbInfo(),
                        evidence.tcbInfo()
                                .value()
                                .map(document -> period(document.content()))
                                .orElse(new Period(Instant.MIN, Instant.MAX)),
                        evidence.tcbInfo()
                                .value()
                                .map(document -> describe(document.content()))
                                .orElse("TCB info"));
    }

    static Period period(TcbInfo info) {
        return new Period(info.issueDate(), info.nextUpdate());
    }

    private static String describe(TcbInfo info) {
        return "TCB info version "
                + info.version()
                + ", evaluation data "
                + info.tcbEvaluationDataNumber();
    }
}
