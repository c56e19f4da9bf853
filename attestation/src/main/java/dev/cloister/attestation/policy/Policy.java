package dev.cloister.attestation.policy;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.verify.CheckOutcome;
import dev.cloister.attestation.verify.CheckResult;
import dev.cloister.attestation.verify.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an enclave must be to be trusted. Whatever is not allowed is refused: debug enclaves,
 * simulation and every TCB status but UpToDate, unless the policy says otherwise.
 *
 * @param separation what is asked of an enclave with key separation (KSS)
 * @param acceptedAdvisories the advisories that may apply; empty means any, as far as the status is
 *     accepted
 * @param maximumAge how long ago Intel may have issued the collateral, or a service the token
 * @param allowUnstatedStatus whether to leave the TCB to a service that does not state its status
 */
public record Policy(
        Optional<Bytes> mrEnclave,
        Optional<Bytes> mrSigner,
        Optional<Integer> productId,
        int minimumSvn,
        SeparationRules separation,
        boolean anyEnclave,
        boolean allowDebug,
        boolean allowSimulation,
        boolean allowUnstatedStatus,
        Set<TcbStatus> acceptedStatuses,
        Optional<Set<String>> acceptedAdvisories,
        Optional<Duration> maximumAge,
        int minimumTcbEvaluationDataNumber) {
    /** Refuses a policy that would accept anybody's enclave by mistake. */
    public Policy {
        acceptedStatuses = Set.copyOf(acceptedStatuses);
        acceptedAdvisories = acceptedAdvisories.map(Set::copyOf);
        if (mrEnclave.isEmpty() && mrSigner.isEmpty() && !anyEnclave) {
            throw new PolicyException(
                    "policy: names no enclave; give mrEnclave, or mrSigner with productId and minimumSvn");
        }
        if (anyEnclave && (mrEnclave.isPresent() || mrSigner.isPresent())) {
            throw new PolicyException("policy: anyEnclave contradicts mrEnclave and mrSigner");
        }
        if (mrSigner.isPresent() && mrEnclave.isEmpty() && productId.isEmpty()) {
            throw new PolicyException(
                    "policy: mrSigner without productId accepts everything the signer ever signed; give productId");
        }
        if (minimumSvn < 0 || minimumSvn > 65535) {
            throw new PolicyException("policy: minimumSvn is not in 0..65535 (" + minimumSvn + ")");
        }
        if (maximumAge.isPresent()
                && (maximumAge.get().isNegative() || maximumAge.get().isZero())) {
            throw new PolicyException("policy: maximumAge is not positive");
        }
    }

    /** Exactly one enclave. */
    public static PolicyBuilder forEnclave(Bytes mrEnclave) {
        return new PolicyBuilder().mrEnclave(mrEnclave);
    }

    /** Any version, from one on, of one product of one signer. */
    public static PolicyBuilder forProduct(Bytes mrSigner, int productId, int minimumSvn) {
        return new PolicyBuilder().mrSigner(mrSigner).productId(productId).minimumSvn(minimumSvn);
    }

    /** Any enclave at all: to look at evidence, never to send secrets. */
    public static PolicyBuilder forAnyEnclave() {
        return new PolicyBuilder().anyEnclave();
    }

    /** Reads the JSON form (docs/attestation.md). */
    public static Policy read(Bytes json) {
        return PolicyReader.read(json);
    }

    /** The same policy, but debug enclaves are accepted. */
    public Policy withDebugAllowed() {
        return new Policy(
                mrEnclave,
                mrSigner,
                productId,
                minimumSvn,
                separation,
                anyEnclave,
                true,
                allowSimulation,
                allowUnstatedStatus,
                acceptedStatuses,
                acceptedAdvisories,
                maximumAge,
                minimumTcbEvaluationDataNumber);
    }

    /** Whether a verified quote is acceptable; all reasons against it. */
    public Decision judge(Verification verification) {
        List<Refusal> refusals = new ArrayList<>();
        for (CheckResult check : verification.checks()) {
            if (check.outcome() == CheckOutcome.FAILED) {
                refusals.add(new Refusal(Rule.GENUINE, check.name() + ": " + check.reason()));
            }
        }
        if (refusals.isEmpty() && !verification.isGenuine()) {
            refusals.add(new Refusal(Rule.GENUINE, "not every check could be made"));
        }
        Optional<AttestedEnclave> enclave =
                verification.quote().map(quote -> AttestedEnclave.of(quote, verification));
        return enclave.map(known -> judge(known, verification.evaluatedAt(), refusals))
                .orElseGet(() -> new Decision(refusals, Optional.empty()));
    }

    /** Whether an enclave is acceptable, given what is already held against its evidence. */
    public Decision judge(AttestedEnclave enclave, Instant at, List<Refusal> already) {
        List<Refusal> refusals = new ArrayList<>(already);
        IdentityRules.judge(this, enclave, refusals);
        TcbRules.judge(this, enclave, at, refusals);
        Optional<Instant> tooOld =
                maximumAge.flatMap(age -> enclave.issuedAt().map(issued -> issued.plus(age)));
        Optional<Instant> until =
                enclave.validUntil()
                        .map(end -> tooOld.filter(old -> old.isBefore(end)).orElse(end))
                        .or(() -> tooOld);
        return new Decision(refusals, until);
    }
}
