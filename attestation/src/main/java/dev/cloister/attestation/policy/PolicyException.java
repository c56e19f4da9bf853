package dev.cloister.attestation.policy;

/** A policy says nothing, or nothing that can be understood. The message names the field. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PolicyException(String message) {
        super(message);
    }
}
