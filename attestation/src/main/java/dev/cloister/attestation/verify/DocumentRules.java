package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.TCB_SIGNING_CHAIN;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.SignedDocument;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.P256Key;
import java.util.List;

/**
 * The rules for a document of Intel's: signed over its bytes by the TCB signing key, and in date.
 */
final class DocumentRules {
    private final CheckName name;

    DocumentRules(CheckName name) {
        this.name = name;
    }

    <T> List<CheckResult> judge(
            Evidence evidence,
            Findings before,
            Parsed<SignedDocument<T>> read,
            Period period,
            String described) {
        if (read.isMissing()) {
            return List.of(CheckResult.failed(name, read.problem()));
        }
        if (!before.passed(TCB_SIGNING_CHAIN)) {
            return List.of(
                    CheckResult.skipped(
                            name, "the TCB signing chain does not hold, so nobody signed it"));
        }
        Certificate signer = evidence.signingChain().get().get(0);
        SignedDocument<T> document = read.get();
        String problem = "";
        try {
            if (!P256Key.of(signer.subject().toString(), signer.key())
                    .verifies(document.signedPart(), document.signature())) {
                problem = described + " is not signed by " + signer.subject();
            }
        } catch (MalformedException unusableKey) {
            problem = unusableKey.getMessage();
        }
        if (problem.isEmpty()) {
            problem =
                    period.problemAt(evidence.at())
                            .map(why -> described + " " + why + "; fetch it again")
                            .orElse("");
        }
        return List.of(
                problem.isEmpty()
                        ? CheckResult.passed(
                                name,
                                described
                                        + " is signed by "
                                        + signer.subject()
                                        + " and valid until "
                                        + period.until())
                        : CheckResult.failed(name, problem));
    }
}
