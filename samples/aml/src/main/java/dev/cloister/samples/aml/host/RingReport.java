package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.Findings;
import dev.cloister.samples.aml.MalformedTransactionException;
import dev.cloister.samples.aml.Receipt;
import dev.cloister.samples.aml.RingAnalysis;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the job against a {@link RingAnalysis}, wherever that lives, and prints what came out. */
final class RingReport {
    private final RingAnalysis analysis;
    private final CaseData data;
    private final PrintStream out;

    RingReport(RingAnalysis analysis, CaseData data, PrintStream out) {
        this.analysis = analysis;
        this.data = data;
        this.out = out;
    }

    /** Returns what all banks together found. */
    Findings run() throws MalformedTransactionException {
        out.println(data.description() + "; " + data.query());
        List<String> banks = new ArrayList<>();
        for (BankFile file : data.banks()) {
            Receipt receipt = analysis.submit(file.bank(), file.csv());
            out.printf(
                    Locale.ROOT,
                    "%s handed over %,d transactions of %,d accounts%n",
                    file.bank(),
                    receipt.transactions(),
                    receipt.accounts());
            banks.add(file.bank());
        }
        out.printf(
                Locale.ROOT,
                "%-14s %7s %9s %10s %8s %12s%n",
                "who asks",
                "rings",
                "accounts",
                "precision",
                "recall",
                "rows/s");
        Findings together = ask("all together", banks);
        for (String bank : banks) ask(bank + " alone", List.of(bank));
        return together;
    }

    private Findings ask(String who, List<String> banks) {
        long start = System.nanoTime();
        Findings findings = analysis.find(banks, data.query());
        double seconds = (System.nanoTime() - start) / 1e9;
        Score score = Score.of(findings, data);
        out.printf(
                Locale.ROOT,
                "%-14s %7d %9d %10.3f %8.3f %,12.0f%n",
                who,
                score.rings(),
                score.accounts(),
                score.precision(),
                score.recall(),
                findings.transactions() / seconds);
        return findings;
    }
}
