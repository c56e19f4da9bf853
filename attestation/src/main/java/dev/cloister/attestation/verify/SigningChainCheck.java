package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.TCB_SIGNING_CHAIN;

import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.PckExtension;
import java.util.ArrayList;
import java.util.List;

/** From the certificate of Intel's TCB signing key to the pinned root, which issued it itself. */
final class SigningChainCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        if (evidence.signingChain().isMissing()) {
            return List.of(
                    CheckResult.failed(TCB_SIGNING_CHAIN, evidence.signingChain().problem()));
        }
        List<Certificate> chain = evidence.signingChain().get();
        List<CheckResult> results =
                new ArrayList<>(
                        new ChainRules(TCB_SIGNING_CHAIN, evidence.root(), evidence.at())
                                .judge(chain));
        Certificate signer = chain.get(0);
        // Whoever signs for a platform must not be able to say what a good platform is.
        if (signer.extensions().containsKey(PckExtension.ID)) {
            results.add(
                    CheckResult.failed(
                            TCB_SIGNING_CHAIN,
                            signer.subject() + " is the certificate of a platform"));
        }
        if (!signer.issuer().equals(evidence.root().certificate().subject())) {
            results.add(
                    CheckResult.failed(
                            TCB_SIGNING_CHAIN,
                            signer.subject()
                                    + " is not issued by the root itself, but by "
                                    + signer.issuer()));
        }
        return results;
    }
}
