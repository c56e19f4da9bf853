package dev.cloister.samples.aml;

/**
 * A line of a bank's file that cannot be read. The message names bank, line and what is wrong,
 * never the line's content.
 */
public class MalformedTransactionException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedTransactionException(String message) {
        super(message);
    }
}
