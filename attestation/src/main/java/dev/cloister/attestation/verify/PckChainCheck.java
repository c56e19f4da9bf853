package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.PCK_CHAIN;

import java.util.ArrayList;
import java.util.List;

/** From the PCK certificate, which must say which platform it is for, to the pinned root. */
final class PckChainCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (evidence.pckChain().isMissing()) {
            return List.of(CheckResult.failed(PCK_CHAIN, evidence.pckChain().problem()));
        }
        List<CheckResult> results =
                new ArrayList<>(
                        new ChainRules(PCK_CHAIN, evidence.root(), evidence.at())
                                .judge(evidence.pckChain().get()));
        if (evidence.platform().isMissing()) {
            results.add(CheckResult.failed(PCK_CHAIN, evidence.platform().problem()));
        }
        return results;
    }
}
