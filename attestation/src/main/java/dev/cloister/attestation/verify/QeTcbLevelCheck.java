package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.QE_IDENTITY;
import static dev.cloister.attestation.verify.CheckName.QE_TCB_LEVEL;

import dev.cloister.attestation.collateral.QeIdentity;
import java.util.List;
import java.util.Optional;

/** The quoting enclave reaches a level of its identity. */
final class QeTcbLevelCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (!before.passed(QE_IDENTITY)) {
            return List.of(
                    CheckResult.skipped(QE_TCB_LEVEL, "there is no QE identity to compare with"));
        }
        String version = "ISVSVN " + evidence.quote().signature().qeReport().isvSvn();
        return List.of(
                level(evidence)
                        .map(
                                level ->
                                        CheckResult.passed(
                                                QE_TCB_LEVEL,
                                                version
                                                        + " reaches the level of "
                                                        + level.tcbDate()
                                                        + ": "
                                                        + level.status()))
                        .orElse(CheckResult.failed(QE_TCB_LEVEL, version + " reaches no level")));
    }

    static Optional<QeIdentity.Level> level(Evidence evidence) {
        int svn = evidence.quote().signature().qeReport().isvSvn();
        return evidence.qeIdentity().get().content().levels().stream()
                .filter(level -> svn >= level.isvSvn())
                .findFirst();
    }
}
