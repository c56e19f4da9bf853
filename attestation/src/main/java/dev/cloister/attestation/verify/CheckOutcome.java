package dev.cloister.attestation.verify;

/** How a check ended. */
public enum CheckOutcome {
    PASSED,
    FAILED,
    /** It could not be made, because something before it failed. It counts as not passed. */
    SKIPPED
}
