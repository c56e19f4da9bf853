package dev.cloister.samples.aml.host;

/**
 * The given data or arguments cannot be used; the message says what and why, for the person who
 * gave them.
 */
final class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataException(String message) {
        super(message);
    }
}
