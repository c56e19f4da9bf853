package dev.cloister.attestation.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All reasons to refuse; none means accepted.
 *
 * @param until when the decision must be made again, since what it rests on has expired
 */
public record Decision(List<Refusal> refusals, Optional<Instant> until) {
    /** Decisions are values. */
    public Decision {
        refusals = List.copyOf(refusals);
    }

    /** Whether every rule is met. */
    public boolean isAccepted() {
        return refusals.isEmpty();
    }

    /** All reasons in one line, each after the name of its rule. */
    public String sentence() {
        return isAccepted()
                ? "accepted"
                : refusals.stream()
                        .map(refusal -> refusal.rule() + ": " + refusal.reason())
                        .collect(Collectors.joining("; "));
    }
}
