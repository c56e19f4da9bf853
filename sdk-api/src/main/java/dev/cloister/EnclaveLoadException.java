package dev.cloister;

/**
 * An image cannot be found, is not what was signed, is not the one expected, or cannot run on this
 * machine. Nothing was started.
 */
public final class EnclaveLoadException extends EnclaveException {
    private static final long serialVersionUID = 1L;

    /** A sentence, and what caused it or null. */
    public EnclaveLoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
