package dev.cloister.attestation.verify;

import static dev.cloister.attestation.verify.CheckName.ROOT_CRL;

import dev.cloister.attestation.x509.Certificate;
import java.util.List;
import java.util.stream.Stream;

/** The root has not revoked a CA, the TCB signing key or itself. */
final class RootCrlCheck implements Check {
    @Override
    public List<CheckResult> judge(Evidence evidence, Findings before) {
        Certificate root = evidence.root().certificate();
        List<Certificate> issued =
                Stream.of(evidence.pckChain(), evidence.signingChain())
                        .flatMap(chain -> chain.value().orElse(List.of()).stream())
                        .filter(certificate -> certificate.issuer().equals(root.subject()))
                        .toList();
        return List.of(
                new RevocationRules(ROOT_CRL, evidence.at())
                        .judge(evidence.rootCrl(), root, issued));
    }
}
