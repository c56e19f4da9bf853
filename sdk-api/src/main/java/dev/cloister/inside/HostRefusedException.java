package dev.cloister.inside;

/** The host did not do what it was asked. Trust: the reason is the host's word. */
public final class HostRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HostRefusedException(String message) {
        super(message);
    }
}
