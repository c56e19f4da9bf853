package dev.cloister;

/**
 * The enclave gave itself up, or was closed: no call will succeed any more. Load it again to go on.
 */
public final class EnclaveLostException extends EnclaveException {
    private static final long serialVersionUID = 1L;

    /** A sentence, and what caused it or null. */
    public EnclaveLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
