package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.PCK_CHAIN;

import java.util.ArrayList;
import java.util.List;

/** From the PCK certificate, which must say which platform it is for, to the pinned root. */
final class PckChainCheck implements Check {
    private static final int MAX_CERTIFICATES = 3;

    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (evidence.pckChain().isMissing()) {
            return List.of(CheckResult.failed(PCK_CHAIN, evidence.pckChain().problem()));
        }
        List<CheckResult> results =
                new ArrayList<>(
                        new ChainRules(PCK_CHAIN, evidence.root(), evidence.at())
                                .judge(evidence.pckChain().get()));
        // A CA between would be one whose certificate no list that is checked could revoke.
        int size = evidence.pckChain().get().size();
        if (size > MAX_CERTIFICATES) {
            results.add(
                    CheckResult.failed(
                            PCK_CHAIN,
                            "there are " + size + " certificates, more than PCK, CA and root"));
        }
        if (evidence.platform().isMissing()) {
            results.add(CheckResult.failed(PCK_CHAIN, evidence.platform().problem()));
        }
        return results;
    }
}
