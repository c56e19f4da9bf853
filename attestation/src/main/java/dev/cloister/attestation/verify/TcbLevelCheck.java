package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.PLATFORM_MATCH;
import static dev.cloister.attestation.verify.CheckName.TCB_INFO;
import static dev.cloister.attestation.verify.CheckName.TCB_LEVEL;

import dev.cloister.attestation.collateral.TcbLevel;
import dev.cloister.attestation.x509.PckExtension;
import java.util.List;
import java.util.Optional;

/** The platform reaches a level of TCB info. Which one decides the status, not this check. */
final class TcbLevelCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (!before.passed(TCB_INFO) || !before.passed(PLATFORM_MATCH)) {
            return List.of(
                    CheckResult.skipped(TCB_LEVEL, "there is no TCB info for this platform"));
        }
        PckExtension platform = evidence.platform().get();
        String versions =
                "component SVNs " + platform.componentSvns() + ", PCESVN " + platform.pceSvn();
        return List.of(
                level(evidence)
                        .map(
                                level ->
                                        CheckResult.passed(
                                                TCB_LEVEL,
                                                versions
                                                        + " reach the level of "
                                                        + level.tcbDate()
                                                        + ": "
                                                        + level.status()))
                        .orElse(CheckResult.failed(TCB_LEVEL, versions + " reach no level")));
    }

    /** The first level that the platform reaches; levels are listed from the best. */
    static Optional<TcbLevel> level(Evidence evidence) {
        PckExtension platform = evidence.platform().get();
        return evidence.tcbInfo().get().content().levels().stream()
                .filter(level -> level.isReachedBy(platform.componentSvns(), platform.pceSvn()))
                .findFirst();
    }
}
