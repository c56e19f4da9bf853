package dev.cloister.attestation.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
}
