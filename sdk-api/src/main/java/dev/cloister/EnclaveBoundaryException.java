package dev.cloister;

/**
 * A call was refused at the boundary: an argument, a service or a frame is not what the enclave was
 * built for. The enclave stays usable.
 */
public final class EnclaveBoundaryException extends EnclaveException {
    private static final long serialVersionUID = 1L;

    /** A sentence, and what caused it or null. */
    public EnclaveBoundaryException(String message, Throwable cause) {
        super(message, cause);
    }
}
