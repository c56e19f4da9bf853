package dev.cloister.samples.aml.trusted;

import dev.cloister.samples.aml.MalformedTransactionException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one bank's file. Every error names the line; none repeats what stands in it. */
final class TransactionCsv {
    private static final int MAX_ACCOUNT_LENGTH = 64;
    private static final long MAX_CENTS = 1_000_000_000_000_000L;

    private final String bank;
    private final byte[] csv;
    private final AccountIndex accounts;
    private int position;
    private int line;

    TransactionCsv(String bank, byte[] csv, AccountIndex accounts) {
        this.bank = bank;
        this.csv = csv;
        this.accounts = accounts;
    }

    List<Transfer> read() throws MalformedTransactionException {
        List<Transfer> transfers = new ArrayList<>(csv.length / 20 + 1);
        skipLine();
        while (position < csv.length) {
            line++;
            transfers.add(transfer());
        }
        return transfers;
    }

    private Transfer transfer() throws MalformedTransactionException {
        int source = account("source account", field(false));
        int target = account("target account", field(false));
        long cents = cents(field(false));
        int step = step(field(true));
        return new Transfer(source, target, cents, step);
    }

    private void skipLine() {
        line++;
        while (position < csv.length && csv[position++] != '\n') {}
    }

    /**
     * End of the field that starts at {@code position}; {@code position} moves behind its
     * delimiter.
     */
    private Field field(boolean last) throws MalformedTransactionException {
        int start = position;
        int end = start;
        while (end < csv.length && csv[end] != ',' && csv[end] != '\n') end++;
        boolean lineEnds = end == csv.length || csv[end] == '\n';
        if (lineEnds && !last) throw malformed("fewer than 4 fields");
        if (!lineEnds && last) throw malformed("more than 4 fields");
        position = Math.min(end + 1, csv.length);
        if (last && end > start && csv[end - 1] == '\r') end--;
        return new Field(start, end);
    }

    private int account(String what, Field field) throws MalformedTransactionException {
        int length = field.end - field.start;
        if (length == 0) throw malformed("the " + what + " is empty");
        if (length > MAX_ACCOUNT_LENGTH)
            throw malformed("the " + what + " is longer than " + MAX_ACCOUNT_LENGTH + " bytes");
        return accounts.numberOf(new String(csv, field.start, length, StandardCharsets.UTF_8));
    }

    private long cents(Field field) throws MalformedTransactionException {
        long units = 0;
        int decimals = -1;
        int digits = 0;
        for (int i = field.start; i < field.end; i++) {
            byte b = csv[i];
            if (b == '.' && decimals < 0) {
                decimals = 0;
                continue;
            }
            if (b < '0' || b > '9') throw malformed("the amount is not a decimal number");
            if (decimals >= 0 && ++decimals > 2) {
                if (b != '0') throw malformed("the amount has more than two decimals");
                continue;
            }
            units = units * 10 + (b - '0');
            digits++;
            if (units > MAX_CENTS) throw malformed("the amount is too large");
        }
        if (digits == 0) throw malformed("the amount is empty");
        for (int d = Math.max(decimals, 0); d < 2; d++) units *= 10;
        return units;
    }

    private int step(Field field) throws MalformedTransactionException {
        long value = 0;
        if (field.start == field.end) throw malformed("the time is empty");
        for (int i = field.start; i < field.end; i++) {
            byte b = csv[i];
            if (b < '0' || b > '9') throw malformed("the time is not a whole number");
            value = value * 10 + (b - '0');
            if (value > Integer.MAX_VALUE) throw malformed("the time is too large");
        }
        return (int) value;
    }

    private MalformedTransactionException malformed(String what) {
        return new MalformedTransactionException(bank + ", line " + line + ": " + what);
    }

    private record Field(int start, int end) {}
}
