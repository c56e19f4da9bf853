package dev.cloister.runtime.quote;

/** There is no quote, and why. */
public final class QuotingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QuotingException(String message, Throwable cause) {
        super(message, cause);
    }
}
