package dev.cloister.runtime.quote;

/**
 * Turns reports into quotes. Trust: enclaves check that a quote is about their report, and whoever
 * receives it checks the rest.
 */
public interface QuotingEnclave {
    /** TARGETINFO that reports must be made for, 512 bytes. */
    byte[] target();

    /**
     * A quote of a report of 432 bytes.
     *
     * @throws QuotingException when the report was not made for it here, or there is no quoting
     */
    byte[] quote(byte[] report);
}
