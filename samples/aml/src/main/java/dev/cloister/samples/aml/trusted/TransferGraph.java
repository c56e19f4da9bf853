package dev.cloister.samples.aml.trusted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct transfers of several banks, sorted as {@link Transfer} sorts, with the range of each
 * source account. Invariant: transfers of account {@code a} stand at {@code [firstOf(a), firstOf(a
 * + 1))}.
 */
final class TransferGraph {
    private final Transfer[] transfers;
    private final int[] first;

    private TransferGraph(Transfer[] transfers, int accountCount) {
        this.transfers = transfers;
        this.first = new int[accountCount + 1];
        for (Transfer transfer : transfers) first[transfer.source() + 1]++;
        for (int account = 0; account < accountCount; account++)
            first[account + 1] += first[account];
    }

    /**
     * Joins what several banks report. A transfer between customers of two banks stands in both
     * files; transfers carry no number, so equal ones are counted: as many are kept as the bank
     * that reports most of them reports.
     */
    static TransferGraph join(List<List<Transfer>> reports, int accountCount) {
        Transfer[] joined = new Transfer[0];
        for (List<Transfer> report : reports) {
            Transfer[] sorted = report.toArray(new Transfer[0]);
            Arrays.sort(sorted);
            joined = union(joined, sorted);
        }
        return new TransferGraph(joined, accountCount);
    }

    /** Multiset union of two sorted arrays: the larger multiplicity of each element. */
    private static Transfer[] union(Transfer[] left, Transfer[] right) {
        List<Transfer> result = new ArrayList<>(left.length + right.length);
        int l = 0;
        int r = 0;
        while (l < left.length && r < right.length) {
            int order = left[l].compareTo(right[r]);
            result.add(order <= 0 ? left[l] : right[r]);
            if (order <= 0) l++;
            if (order >= 0) r++;
        }
        while (l < left.length) result.add(left[l++]);
        while (r < right.length) result.add(right[r++]);
        return result.toArray(new Transfer[0]);
    }

    int count() {
        return transfers.length;
    }

    Transfer transfer(int index) {
        return transfers[index];
    }

    int firstOf(int account) {
        return first[account];
    }
}
