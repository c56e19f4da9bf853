package dev.cloister.samples.aml;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;
import java.util.List;

/** Finds laundering rings in the joined transactions of several banks; only findings leave. */
@EnclaveService
public interface RingAnalysis {
    /** Largest file one bank may hand over, in bytes. */
    int MAX_CSV_SIZE_BYTES = 64 << 20;

    /**
     * Takes one bank's transactions, replacing what that bank handed over before. All or nothing:
     * after an exception the bank's earlier data, if any, still stands.
     *
     * @param bank name of the bank, not empty
     * @param csv UTF-8 text: a header line, then {@code source,target,amount,time} per line; amount
     *     with at most two decimals, time a whole number of steps
     * @return how much was taken
     * @throws MalformedTransactionException naming bank and line, when a line cannot be read
     */
    Receipt submit(String bank, @MaxSize(MAX_CSV_SIZE_BYTES) byte[] csv)
            throws MalformedTransactionException;

    /**
     * Joins the transactions of the named banks and finds every ring in them.
     *
     * @param banks banks that have submitted; a transaction that two of them report is one
     *     transaction
     * @param query what counts as a ring
     * @throws IllegalArgumentException when a bank has submitted nothing or the query makes no
     *     sense
     */
    Findings find(List<String> banks, RingQuery query);
}
