package dev.cloister.attestation.quote;

/** A quote is not in its format. The message names the field and what is wrong with it. */
public final class QuoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    QuoteException(String field, String problem) {
        super("quote: " + field + " " + problem);
        this.field = field;
    }

    /** The field at which reading ended. */
    public String field() {
        return field;
    }
}
