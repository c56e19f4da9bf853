package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.RingQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A folder as AMLSim writes it: {@code transactions.csv} (source, target, amount, time) and {@code
 * nodes.csv} (account, 1 when flagged, …). Account numbers are dealt out to the banks by remainder.
 */
final class DataFolder {
    private DataFolder() {}

    static CaseData read(Path folder, int bankCount, RingQuery query) {
        BankSplit split = new BankSplit(bankCount, account -> bankOf(account, bankCount));
        lines(folder.resolve("transactions.csv")).forEach(split::add);
        Set<String> flagged = new TreeSet<>();
        for (String line : lines(folder.resolve("nodes.csv"))) {
            String[] fields = line.split(",", -1);
            if (fields.length < 2) throw new DataException("nodes.csv: not an account: " + line);
            if (fields[1].equals("1")) flagged.add(fields[0]);
        }
        return new CaseData("data from " + folder, split.files(), query, flagged, List.of());
    }

    private static int bankOf(String account, int bankCount) {
        try {
            return (int) (Long.parseUnsignedLong(account) % bankCount);
        } catch (NumberFormatException notANumber) {
            return Math.floorMod(account.hashCode(), bankCount);
        }
    }

    private static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.subList(Math.min(1, lines.size()), lines.size());
        } catch (IOException unreadable) {
            throw new DataException(
                    file + ": cannot be read; give a folder with nodes.csv and transactions.csv");
        }
    }
}
