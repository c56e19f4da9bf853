package dev.cloister.seal;

/** Sealed data was refused. Messages hold no byte of it. */
public final class SealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. All but {@link #ALTERED} are what the data says of itself, which anybody may change. */
    public enum Reason {
        /**
         * It does not begin as sealed data does, or has bytes at the end that belong to nothing.
         */
        NOT_SEALED_DATA,
        /** It is sealed in a format that this version does not know. */
        UNKNOWN_FORMAT,
        /** It is shorter than it says. */
        TRUNCATED,
        /** It is bound to the enclave where this sealer is bound to the signer, or the reverse. */
        OTHER_BINDING,
        /** Another image sealed it. */
        OTHER_ENCLAVE,
        /** An enclave of another signer sealed it. */
        OTHER_SIGNER,
        /** Another product of the signer sealed it, or another extended product or family. */
        OTHER_PRODUCT,
        /** An enclave with another CONFIGID sealed it. */
        OTHER_CONFIGURATION,
        /** A debug enclave sealed it and this is none, or the reverse; or with other attributes. */
        OTHER_ATTRIBUTES,
        /** It is sealed under another label. */
        OTHER_LABEL,
        /** A newer version of the enclave sealed it (ISVSVN or CONFIGSVN). */
        NEWER_VERSION,
        /** It was sealed when the processor's microcode or firmware was newer (CPUSVN). */
        NEWER_PROCESSOR,
        /**
         * It was changed, comes from another processor, or the additional data is not that of
         * sealing.
         */
        ALTERED
    }

    private final Reason reason;

    SealException(Reason reason, String message) {
        super("sealed data: " + message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
