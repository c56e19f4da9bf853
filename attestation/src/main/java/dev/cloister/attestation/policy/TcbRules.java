package dev.cloister.attestation.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Whether the platform is good enough, and whether that is known freshly enough. */
final class TcbRules {
    private TcbRules() {}

    static void judge(Policy policy, AttestedEnclave enclave, Instant at, List<Refusal> refusals) {
        if (enclave.status().isEmpty()) {
            if (!policy.allowUnstatedStatus()) {
                refusals.add(new Refusal(Rule.TCB_STATUS, "is not known"));
            }
        } else if (!policy.acceptedStatuses().contains(enclave.status().get())) {
            refusals.add(
                    new Refusal(
                            Rule.TCB_STATUS,
                            "is "
                                    + enclave.status().get()
                                    + "; accepted are "
                                    + new TreeSet<>(policy.acceptedStatuses())));
        }
        policy.acceptedAdvisories()
                .ifPresent(
                        accepted -> {
                            List<String> others =
                                    enclave.advisories().stream()
                                            .filter(id -> !accepted.contains(id))
                                            .toList();
                            if (!others.isEmpty()) {
                                refusals.add(
                                        new Refusal(
                                                Rule.ADVISORIES,
                                                "apply and are not accepted: "
                                                        + String.join(", ", others)));
                            }
                        });
        policy.maximumAge()
                .ifPresent(
                        age -> {
                            Optional<Instant> issued = enclave.issuedAt();
                            if (issued.isEmpty() || issued.get().plus(age).isBefore(at)) {
                                refusals.add(
                                        new Refusal(
                                                Rule.MAXIMUM_AGE,
                                                "issued at "
                                                        + issued.map(Instant::toString)
                                                                .orElse("an unknown time")
                                                        + ", more than "
                                                        + age.toHours()
                                                        + " hours before "
                                                        + at));
                            }
                        });
        int number = enclave.tcbEvaluationDataNumber().orElse(0);
        if (number < policy.minimumTcbEvaluationDataNumber()) {
            refusals.add(
                    new Refusal(
                            Rule.TCB_EVALUATION,
                            "TCB evaluation data number is "
                                    + number
                                    + ", below "
                                    + policy.minimumTcbEvaluationDataNumber()));
        }
    }
}
