package dev.cloister.attestation.verify;

/** What was checked, how it ended and why. */
public record CheckResult(CheckName name, CheckOutcome outcome, String reason) {
    static CheckResult passed(CheckName name, String reason) {
        return new CheckResult(name, CheckOutcome.PASSED, reason);
    }

    static CheckResult failed(CheckName name, String reason) {
        return new CheckResult(name, CheckOutcome.FAILED, reason);
    }

    static CheckResult skipped(CheckName name, String reason) {
        return new CheckResult(name, CheckOutcome.SKIPPED, reason);
    }
}
