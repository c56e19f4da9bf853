package dev.cloister.attest;

/** Evidence was refused or could not be had. Messages hold no byte of the evidence. */
public final class EvidenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The bytes have the wrong length or set bits that are reserved. */
        MALFORMED,
        /** The report was not made on this machine for this enclave, or was changed since. */
        NOT_FOR_THIS_ENCLAVE,
        /**
         * A report of a simulation, where a processor runs this enclave, or the other way round.
         */
        OTHER_WORLD,
        /** The host's quoting enclave gave no quote. */
        NO_QUOTE,
        /** The host gave a quote of another report than the one that was sent. */
        OTHER_QUOTE
    }

    private final Reason reason;

    EvidenceException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
