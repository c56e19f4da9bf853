package dev.cloister.attestation.verify;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.RevocationList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rules for a revocation list and the certificates of its issuer. */
final class RevocationRules {
    private final CheckName name;
    private final Instant at;

    RevocationRules(CheckName name, Instant at) {
        this.name = name;
        this.at = at;
    }

    CheckResult judge(Parsed<RevocationList> read, Certificate issuer, List<Certificate> issued) {
        if (read.isMissing()) {
            return CheckResult.failed(name, read.problem());
        }
        List<String> problems;
        try {
            problems = problems(read.get(), issuer, issued);
        } catch (MalformedException malformed) {
            problems = List.of(malformed.getMessage());
        }
        return problems.isEmpty()
                ? CheckResult.passed(
                        name,
                        "the list of "
                                + issuer.subject()
                                + " is valid until "
                                + read.get().nextUpdate()
                                + " and names none of "
                                + issued.size()
                                + " certificates")
                : CheckResult.failed(
                        name,
                        "the list of " + issuer.subject() + " " + String.join("; ", problems));
    }

    private List<String> problems(
            RevocationList list, Certificate issuer, List<Certificate> issued) {
        List<String> problems = new ArrayList<>();
        if (!list.issuer().equals(issuer.subject())) {
            problems.add("is of another issuer (" + list.issuer() + ")");
        }
        if (!issuer.maySignRevocationLists()) {
            problems.add("is of a certificate that may not sign lists (key usage)");
        }
        if (!issuer.signed(list.signedPart(), list.signatureAlgorithm(), list.signature())) {
            problems.add("is not signed by it");
        }
        new Period(list.thisUpdate(), list.nextUpdate()).problemAt(at).ifPresent(problems::add);
        for (String extension : list.unknownCriticalExtensions()) {
            problems.add("has a critical extension that is not known (" + extension + ")");
        }
        for (Certificate certificate : issued) {
            if (list.revoked().contains(certificate.serial())) {
                problems.add(
                        "revokes "
                                + certificate.subject()
                                + " (serial number "
                                + certificate.serial().toString(16)
                                + ")");
            }
        }
        return problems;
    }
}
