package dev.cloister;

import java.util.Optional;

/**
 * The trusted code threw an exception that the host cannot rebuild: an {@link Error}, a class that
 * the host does not have, a checked exception that the method does not declare, or one without a
 * constructor that takes its message. The enclave stays usable.
 */
public final class EnclaveCallException extends EnclaveException {
    private static final long serialVersionUID = 1L;

    private final String typeName;
    private final String remoteMessage;

    /**
     * @param typeName binary name of the class that was thrown inside
     * @param remoteMessage its message, or null
     */
    public EnclaveCallException(String typeName, String remoteMessage) {
        super(remoteMessage == null ? typeName : typeName + ": " + remoteMessage, null);
        this.typeName = typeName;
        this.remoteMessage = remoteMessage;
    }

    /** Binary name of the class that was thrown inside. */
    public String typeName() {
        return typeName;
    }

    /** The message of what was thrown inside; empty when it had none. */
    public Optional<String> remoteMessage() {
        return Optional.ofNullable(remoteMessage);
    }
}
