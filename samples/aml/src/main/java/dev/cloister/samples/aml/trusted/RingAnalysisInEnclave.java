package dev.cloister.samples.aml.trusted;

import dev.cloister.Trusted;
import dev.cloister.samples.aml.Findings;
import dev.cloister.samples.aml.MalformedTransactionException;
import dev.cloister.samples.aml.Progress;
import dev.cloister.samples.aml.Receipt;
import dev.cloister.samples.aml.Ring;
import dev.cloister.samples.aml.RingAnalysis;
import dev.cloister.samples.aml.RingQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The banks' data lives here, in enclave memory, until the enclave is closed. */
@Trusted
public final class RingAnalysisInEnclave implements RingAnalysis {
    private static final int MAX_RING_ACCOUNTS = 12;

    private final Progress progress;
    private final AccountIndex accounts = new AccountIndex();
    private final Map<String, List<Transfer>> transfersByBank = new HashMap<>();

    public RingAnalysisInEnclave(Progress progress) {
        this.progress = progress;
    }

    @Override
    public synchronized Receipt submit(String bank, byte[] csv)
            throws MalformedTransactionException {
        if (bank.isEmpty()) throw new IllegalArgumentException("the bank has no name");
        List<Transfer> transfers = new TransactionCsv(bank, csv, accounts).read();
        transfersByBank.put(bank, transfers);
        return new Receipt(transfers.size(), countAccounts(transfers));
    }

    private int countAccounts(List<Transfer> transfers) {
        boolean[] seen = new boolean[accounts.count()];
        int count = 0;
        for (Transfer transfer : transfers) {
            if (!seen[transfer.source()]) count++;
            seen[transfer.source()] = true;
            if (!seen[transfer.target()]) count++;
            seen[transfer.target()] = true;
        }
        return count;
    }

    @Override
    public synchronized Findings find(List<String> banks, RingQuery query) {
        check(query);
        List<List<Transfer>> reports = new ArrayList<>();
        for (String bank : banks) {
            List<Transfer> report = transfersByBank.get(bank);
            if (report == null) throw new IllegalArgumentException(bank + " has submitted nothing");
            reports.add(report);
            progress.report("join", reports.size(), banks.size());
        }
        TransferGraph graph = TransferGraph.join(reports, accounts.count());
        List<Ring> rings = new ArrayList<>();
        for (RingSearch.Found found :
                new RingSearch(graph, accounts.count(), query, progress).run()) {
            rings.add(named(found));
        }
        rings.sort(Comparator.comparing(ring -> String.join(",", ring.accounts())));
        return new Findings(rings, graph.count());
    }

    private static void check(RingQuery query) {
        if (query.minAccounts() < 2
                || query.maxAccounts() > MAX_RING_ACCOUNTS
                || query.minAccounts() > query.maxAccounts())
            throw new IllegalArgumentException(
                    "a ring has 2 to "
                            + MAX_RING_ACCOUNTS
                            + " accounts, not "
                            + query.minAccounts()
                            + " to "
                            + query.maxAccounts());
        if (!(query.maxFeePercent() >= 0 && query.maxFeePercent() < 100))
            throw new IllegalArgumentException(
                    "the fee is 0 to 100 per cent, not " + query.maxFeePercent());
        if (query.windowSteps() < 0)
            throw new IllegalArgumentException(
                    "the window is 0 or more steps, not " + query.windowSteps());
    }

    /**
     * Names instead of numbers, rotated so that the first name sorts first: the answer does not
     * show who submitted first.
     */
    private Ring named(RingSearch.Found found) {
        List<String> names = new ArrayList<>();
        int smallest = 0;
        for (int number : found.accounts()) {
            names.add(accounts.nameOf(number));
            if (names.get(names.size() - 1).compareTo(names.get(smallest)) < 0)
                smallest = names.size() - 1;
        }
        List<String> rotated = new ArrayList<>(names.subList(smallest, names.size()));
        rotated.addAll(names.subList(0, smallest));
        return new Ring(rotated, found.cents(), found.firstStep(), found.lastStep());
    }
}
