package dev.cloister.image;

/**
 * An image, a key or a setting is not as it must be. The message names the field and the remedy.
 */
public final class ImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of thing is wrong; callers decide on this, people read the message. */
    public enum Reason {
        /** The file is truncated or breaks a rule of docs/image-format.md. */
        FORMAT,
        /** The ELF file or the settings cannot be laid out as an enclave. */
        LAYOUT,
        /** The pages are not those that were signed. */
        MEASUREMENT,
        /** The metadata is not what was signed. */
        METADATA,
        /** SIGSTRUCT is malformed or its signature does not hold. */
        SIGNATURE,
        /** The image is sound, but from another signer than expected. */
        WRONG_SIGNER,
        /** The image is sound, but not the one expected. */
        WRONG_IMAGE,
        /** A signing key cannot be used. */
        KEY,
        /** Reading or writing failed. */
        IO
    }

    private final Reason reason;

    /** A failure with its kind and a sentence. */
    public ImageException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A failure with its kind, a sentence and what caused it. */
    public ImageException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What kind of thing is wrong. */
    public Reason reason() {
        return reason;
    }
}
