package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.PLATFORM_MATCH;

import dev.cloister.attestation.collateral.TcbInfo;
import dev.cloister.attestation.x509.PckExtension;
import java.util.List;

/** TCB info of another kind of platform says nothing about this one. */
final class PlatformMatchCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (evidence.platform().isMissing() || evidence.tcbInfo().isMissing()) {
            return List.of(
                    CheckResult.skipped(
                            PLATFORM_MATCH, "PCK certificate or TCB info cannot be read"));
        }
        PckExtension platform = evidence.platform().get();
        TcbInfo info = evidence.tcbInfo().get().content();
        if (!platform.fmspc().equals(info.fmspc())) {
            return List.of(
                    CheckResult.failed(
                            PLATFORM_MATCH,
                            "TCB info is for FMSPC "
                                    + info.fmspc()
                                    + ", the platform has "
                                    + platform.fmspc()));
        }
        if (!platform.pceId().equals(info.pceId())) {
            return List.of(
                    CheckResult.failed(
                            PLATFORM_MATCH,
                            "TCB info is for PCEID "
                                    + info.pceId()
                                    + ", the platform has "
                                    + platform.pceId()));
        }
        return List.of(
                CheckResult.passed(
                        PLATFORM_MATCH,
                        "FMSPC " + platform.fmspc() + " and PCEID " + platform.pceId() + " agree"));
    }
}
