package dev.cloister.attestation.verify;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.x509.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules for a chain of certificates: each names and is signed by the next, all are in date, CAs
 * are CAs, and the last is the pinned root or issued by it.
 */
final class ChainRules {
    private final CheckName name;
    private final TrustedRoot root;
    private final Instant at;

    ChainRules(CheckName name, TrustedRoot root, Instant at) {
        this.name = name;
        this.root = root;
        this.at = at;
    }

    /** One result for each certificate. */
    List<CheckResult> judge(List<Certificate> chain) {
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Certificate certificate = chain.get(i);
            boolean last = i == chain.size() - 1;
            List<String> problems;
            try {
                problems = problems(certificate, last ? root.certificate() : chain.get(i + 1), i);
                if (last && certificate.isSelfIssued() && !root.isRoot(certificate)) {
                    problems = List.of("is a root, but not the pinned one");
                }
            } catch (MalformedException malformed) {
                problems = List.of(malformed.getMessage());
            }
            String who =
                    "certificate "
                            + (i + 1)
                            + " of "
                            + chain.size()
                            + " ("
                            + certificate.subject()
                            + ") ";
            results.add(
                    problems.isEmpty()
                            ? CheckResult.passed(
                                    name,
                                    who
                                            + "is signed by "
                                            + certificate.issuer()
                                            + " and valid until "
                                            + certificate.notAfter())
                            : CheckResult.failed(name, who + String.join("; ", problems)));
        }
        return results;
    }

    private List<String> problems(Certificate certificate, Certificate issuer, int position) {
        List<String> problems = new ArrayList<>();
        if (!certificate.issuer().equals(issuer.subject())) {
            problems.add(
                    "names another issuer ("
                            + certificate.issuer()
                            + ") than the next certificate's subject ("
                            + issuer.subject()
                            + ")");
        }
        if (!issuer.signed(
                certificate.signedPart(),
                certificate.signatureAlgorithm(),
                certificate.signature())) {
            problems.add("is not signed by the key of " + issuer.subject());
        }
        new Period(certificate.notBefore(), certificate.notAfter().plusSeconds(1))
                .problemAt(at)
                .ifPresent(problems::add);
        for (String extension : certificate.unknownCriticalExtensions()) {
            problems.add("has a critical extension that is not known (" + extension + ")");
        }
        Optional<Integer> depth = certificate.authorityDepth();
        if (position == 0) {
            if (depth.isPresent()) {
                problems.add("is a CA, but must be an end entity");
            }
            if (!certificate.maySignData()) {
                problems.add("may not sign data (key usage)");
            }
        } else {
            // Below a CA at position i there are i - 1 further CAs.
            if (depth.isEmpty()) {
                problems.add("is no CA");
            } else if (depth.get() < position - 1) {
                problems.add("allows only " + depth.get() + " CAs below it");
            }
            if (!certificate.maySignCertificates()) {
                problems.add("may not sign certificates (key usage)");
            }
        }
        return problems;
    }
}
