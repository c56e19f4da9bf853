package dev.cloister.wire;

/**
 * Thrown inside the enclave when a host service threw. Trust: the host may claim any type and any
 * message.
 */
public final class HostFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String typeName;
    private final String hostMessage;

    /**
     * @param typeName binary name of the exception's class, as the host says
     * @param hostMessage its message as the host says, or null
     */
    public HostFailure(String typeName, String hostMessage) {
        super(hostMessage == null ? typeName : typeName + ": " + hostMessage);
        this.typeName = typeName;
        this.hostMessage = hostMessage;
    }

    /** Binary name of the exception's class, as the host says. */
    public String typeName() {
        return typeName;
    }

    /** The exception's message as the host says, or null. */
    public String hostMessage() {
        return hostMessage;
    }
}
