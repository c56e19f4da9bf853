package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.RingQuery;
import java.util.List;
import java.util.Set;

/**
 * One job: the banks' files, the question that fits the data, and what is known to be true of it.
 *
 * @param description one line about where the data comes from
 * @param flagged accounts known to launder
 * @param planted the rings that were planted, each as its accounts in order from the one that sorts
 *     first; empty when only accounts are flagged
 */
record CaseData(
        String description,
        List<BankFile> banks,
        RingQuery query,
        Set<String> flagged,
        List<List<String>> planted) {}
