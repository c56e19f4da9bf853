package dev.cloister;

import java.util.OptionalInt;

/**
 * The enclave gave itself up, or was closed: no call will succeed any more. Load it again to go on.
 */
public final class EnclaveLostException extends EnclaveException {
    private static final long serialVersionUID = 1L;

    /** The status, or -1; an OptionalInt is not serializable. */
    private final int exitStatus;

    /** A sentence, and what caused it or null. */
    public EnclaveLostException(String message, Throwable cause) {
        super(message, cause);
        this.exitStatus = -1;
    }

    /** A sentence, and the exit status when a program in the enclave ended itself. */
    public EnclaveLostException(String message, OptionalInt exitStatus, Throwable cause) {
        super(message, cause);
        this.exitStatus = exitStatus.orElse(-1);
    }

    /** The exit status, when trusted code ended the enclave with {@code System.exit}. */
    public OptionalInt exitStatus() {
        return exitStatus < 0 ? OptionalInt.empty() : OptionalInt.of(exitStatus);
    }
}
