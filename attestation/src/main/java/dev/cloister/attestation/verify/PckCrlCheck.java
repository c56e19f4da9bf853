package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.PCK_CHAIN;
import static dev.cloister.attestation.verify.CheckName.PCK_CRL;

import dev.cloister.attestation.x509.Certificate;
import java.util.List;

/** The CA of the PCK certificate has not revoked it. */
final class PckCrlCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (!before.passed(PCK_CHAIN)) {
            return List.of(
                    CheckResult.skipped(
                            PCK_CRL,
                            "the PCK chain does not hold, so nobody may say what it revokes"));
        }
        List<Certificate> chain = evidence.pckChain().get();
        Certificate issuer = chain.size() > 1 ? chain.get(1) : evidence.root().certificate();
        return List.of(
                new RevocationRules(PCK_CRL, evidence.at())
                        .judge(evidence.pckCrl(), issuer, chain.subList(0, 1)));
    }
}
