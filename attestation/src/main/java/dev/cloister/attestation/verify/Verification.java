package dev.cloister.attestation.verify;

import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.x509.PckExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that verification found. It says whether the quote is genuine and how Intel rates the
 * platform, not whether that is good enough: a policy does.
 *
 * @param quote the quote, unless it could not be read
 * @param checks every check with its outcome and reason
 * @param status the converged TCB status; only meaningful when the quote {@linkplain #isGenuine is
 *     genuine}
 * @param platformStatus the status of the platform's level alone
 * @param qeStatus the status of the quoting enclave's level alone
 * @param tcbDate the date of the platform's level
 * @param advisories the security advisories that apply to both levels
 * @param issuedAt when Intel issued the older one of TCB info and QE identity
 * @param validFrom from when on all collateral and certificates are valid
 * @param validUntil until when they are
 */
public record Verification(
        Optional<Quote> quote,
        Instant evaluatedAt,
        List<CheckResult> checks,
        Optional<TcbStatus> status,
        Optional<TcbStatus> platformStatus,
        Optional<TcbStatus> qeStatus,
        Optional<Instant> tcbDate,
        List<String> advisories,
        Optional<Integer> tcbEvaluationDataNumber,
        Optional<Instant> issuedAt,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        Optional<PckExtension> platform) {
    /** The verdict of a quote that is not genuine. */
    public static final String INVALID = "INVALID";

    /** Whether every check passed. A check that could not be made did not pass. */
    public boolean isGenuine() {
        return status.isPresent()
                && checks.stream().allMatch(check -> check.outcome() == CheckOutcome.PASSED);
    }

    /** The TCB status in Intel's words, or {@link #INVALID}. */
    public String verdict() {
        return isGenuine() ? status.orElseThrow().toString() : INVALID;
    }

    /** The same with further checks, for evidence that holds more than a quote. */
    public Verification with(List<CheckResult> more) {
        List<CheckResult> all = new ArrayList<>(checks);
        all.addAll(more);
        return new Verification(
                quote,
                evaluatedAt,
                List.copyOf(all),
                status,
                platformStatus,
                qeStatus,
                tcbDate,
                advisories,
                tcbEvaluationDataNumber,
                issuedAt,
                validFrom,
                validUntil,
                platform);
    }

    /** Nothing but checks: there is no quote. */
    public static Verification withoutQuote(Instant at, List<CheckResult> checks) {
        return new Verification(
                Optional.empty(),
                at,
                List.copyOf(checks),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The checks that failed. */
    public List<CheckResult> failures() {
        return checks.stream().filter(check -> check.outcome() == CheckOutcome.FAILED).toList();
    }
}
