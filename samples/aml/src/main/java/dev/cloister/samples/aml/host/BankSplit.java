package dev.cloister.samples.aml.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Deals transactions out to banks: each bank sees those in which the source or the target is its
 * customer.
 */
final class BankSplit {
    private static final String HEADER = "source,target,amount,time\n";

    private final List<StringBuilder> texts = new ArrayList<>();
    private final int[] rows;
    private final ToIntFunction<String> bankOf;

    BankSplit(int bankCount, ToIntFunction<String> bankOf) {
        this.bankOf = bankOf;
        this.rows = new int[bankCount];
        for (int bank = 0; bank < bankCount; bank++) texts.add(new StringBuilder(HEADER));
    }

    /** {@code line}: {@code source,target,amount,time} without a line end. */
    void add(String line) {
        int afterSource = line.indexOf(',');
        int afterTarget = line.indexOf(',', afterSource + 1);
        if (afterSource < 0 || afterTarget < 0)
            throw new DataException("not a transaction: " + line);
        TreeSet<Integer> banks = new TreeSet<>();
        banks.add(bankOf.applyAsInt(line.substring(0, afterSource)));
        banks.add(bankOf.applyAsInt(line.substring(afterSource + 1, afterTarget)));
        for (int bank : banks) {
            texts.get(bank).append(line).append('\n');
            rows[bank]++;
        }
    }

    List<BankFile> files() {
        List<BankFile> files = new ArrayList<>();
        for (int bank = 0; bank < rows.length; bank++) {
            byte[] csv = texts.get(bank).toString().getBytes(StandardCharsets.UTF_8);
            files.add(new BankFile("bank-" + bank, csv, rows[bank]));
        }
        return files;
    }
}
