package dev.cloister.attestation.verify;

import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.x509.PckExtension;
import java.time.Instant;
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

    /** The checks that failed. */
    public List<CheckResult> failures() {
        return checks.stream().filter(check -> check.outcome() == CheckOutcome.FAILED).toList();
    }
}
