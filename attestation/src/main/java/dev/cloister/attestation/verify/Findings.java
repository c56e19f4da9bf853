package dev.cloister.attestation.verify;

import java.util.ArrayList;
import java.util.List;

/** Results so far; a check may ask whether what it builds on holds. */
final class Findings {
    private final List<CheckResult> results = new ArrayList<>();

    void add(List<CheckResult> more) {
        results.addAll(more);
    }

    /** Whether all results of this name are passes, and there is one. */
    boolean passed(CheckName name) {
        List<CheckResult> named = results.stream().filter(result -> result.name() == name).toList();
        return !named.isEmpty()
                && named.stream().allMatch(result -> result.outcome() == CheckOutcome.PASSED);
    }

    List<CheckResult> results() {
        return List.copyOf(results);
    }
}
