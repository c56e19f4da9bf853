package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.Findings;
import dev.cloister.samples.aml.Ring;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings held against the truth. With planted rings a finding is right when it is one of them,
 * exactly; otherwise each account in a finding is right when it is flagged.
 *
 * @param precision right findings of all findings; 1 when nothing was found
 * @param recall right findings of all there are; 1 when there is nothing to find
 */
record Score(int rings, int accounts, double precision, double recall) {
    static Score of(Findings findings, CaseData data) {
        Set<String> accounts = new HashSet<>();
        findings.rings().forEach(ring -> accounts.addAll(ring.accounts()));
        if (data.planted().isEmpty()) {
            long right = accounts.stream().filter(data.flagged()::contains).count();
            return score(findings, accounts, right, accounts.size(), data.flagged().size());
        }
        Set<List<String>> planted = new HashSet<>(data.planted());
        long right =
                findings.rings().stream().map(Ring::accounts).filter(planted::contains).count();
        return score(findings, accounts, right, findings.rings().size(), planted.size());
    }

    private static Score score(
            Findings findings, Set<String> accounts, long right, int found, int present) {
        return new Score(
                findings.rings().size(),
                accounts.size(),
                ratio(right, found),
                ratio(right, present));
    }

    private static double ratio(long part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
