package dev.cloister.attestation.collateral;

/** Collateral cannot be had, or not such as was asked for. The message says which and why. */
public final class CollateralException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with its sentence. */
    public CollateralException(String message) {
        super(message);
    }

    /** A failure with its sentence and what caused it. */
    public CollateralException(String message, Throwable cause) {
        super(message, cause);
    }
}
