package dev.cloister;

/**
 * Every thread of the enclave was in use for longer than the caller would wait. The enclave stays
 * usable.
 */
public final class EnclaveBusyException extends EnclaveException {
    private static final long serialVersionUID = 1L;

    /** A sentence, and what caused it or null. */
    public EnclaveBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
