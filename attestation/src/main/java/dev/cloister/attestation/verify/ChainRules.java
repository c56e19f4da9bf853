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
            List<String> problems = new ArrayList<>();
            try {
                problems.addAll(
                        problems(certificate, last ? root.certificate() : chain.get(i + 1), i));
                if (last && certificate.isSelfIssued() && !root.isRoot(certificate)) {
                    problems.clear();
                    problems.add("is a root, but not the pinned one");
                } else if (last && !certificate.isSelfIssued()) {
                    // The chain leaves the root out, so that the pinned issue of it counts.
                    period(root.certificate())
                            .problemAt(at)
                            .ifPresent(why -> problems.add("leads to a root that " + why));
                }
            } catch (MalformedException malformed) {
                problems.add(malformed.getMessage());
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
                            + (certificate.issuer().toString().equals(issuer.subject().toString())
                                    ? "; they differ elsewhere than in the common name)"
                                    : ")"));
        }
        if (!issuer.signed(
                certificate.signedPart(),
                certificate.signatureAlgorithm(),
                certificate.signature())) {
            problems.add("is not signed by the key of " + issuer.subject());
        }
        period(certificate).problemAt(at).ifPresent(problems::add);
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

    /** A certificate counts through the second that it names as its last. */
    private static Period period(Certificate certificate) {
        return new Period(certificate.notBefore(), certificate.notAfter().plusSeconds(1));
    }
}
