package dev.cloister.attestation.maa;

import dev.cloister.attestation.policy.AttestedEnclave;
import dev.cloister.attestation.policy.Decision;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.policy.Refusal;
import dev.cloister.attestation.policy.Rule;
import dev.cloister.attestation.verify.CheckOutcome;
import dev.cloister.attestation.verify.CheckResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was found about a token. What it says of an enclave is there when it could be read. */
public record TokenVerification(
        Instant evaluatedAt, List<CheckResult> checks, Optional<AttestedEnclave> enclave) {
    /** Verifications are values. */
    public TokenVerification {
        checks = List.copyOf(checks);
    }

    /** Whether every check passed. */
    public boolean isGenuine() {
        return enclave.isPresent()
                && checks.stream().allMatch(check -> check.outcome() == CheckOutcome.PASSED);
    }

    /** Whether the enclave is acceptable; all reasons against it. */
    public Decision judgedBy(Policy policy) {
        List<Refusal> refusals = new ArrayList<>();
        for (CheckResult check : checks) {
            if (check.outcome() != CheckOutcome.PASSED) {
                refusals.add(new Refusal(Rule.GENUINE, check.name() + ": " + check.reason()));
            }
        }
        return enclave.map(known -> policy.judge(known, evaluatedAt, refusals))
                .orElseGet(() -> new Decision(refusals, Optional.empty()));
    }
}
