package dev.cloister.attestation;

/** Something that was read is not in its format. The message says where, what and the value. */
public final class MalformedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure with its sentence. */
    public MalformedException(String message) {
        super(message);
    }
}
