package dev.cloister.attestation.verify;

/** What was checked, how it ended and why. */
public record CheckResult(CheckName name, CheckOutcome outcome, String reason) {
    /** It holds. */
    public static CheckResult passed(CheckName name, String reason) {
        return new CheckResult(name, CheckOutcome.PASSED, reason);
    }

    /** It does not hold. */
    public static CheckResult failed(CheckName name, String reason) {
        return new CheckResult(name, CheckOutcome.FAILED, reason);
    }

    /** It could not be looked at. */
    public static CheckResult skipped(CheckName name, String reason) {
        return new CheckResult(name, CheckOutcome.SKIPPED, reason);
    }
}
