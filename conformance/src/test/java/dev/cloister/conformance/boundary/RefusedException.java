package dev.cloister.conformance.boundary;

/** A declared exception of the service. */
public class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
