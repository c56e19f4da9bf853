package dev.cloister;

/**
 * Something between the host and an enclave failed. What the trusted code itself throws arrives as
 * what it is whenever the host has that class; see {@link EnclaveCallException} for when not.
 */
public abstract sealed class EnclaveException extends RuntimeException
        permits EnclaveLoadException,
                EnclaveCallException,
                EnclaveBoundaryException,
                EnclaveBusyException,
                EnclaveLostException {
    private static final long serialVersionUID = 1L;

    EnclaveException(String message, Throwable cause) {
        super(message, cause);
    }
}
