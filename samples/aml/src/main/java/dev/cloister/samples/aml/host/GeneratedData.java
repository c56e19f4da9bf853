package dev.cloister.samples.aml.host;

import dev.cloister.samples.aml.RingQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Made-up data for those who have none: ordinary payments, planted rings that keep a fee at every
 * hop, and decoys that look like rings and are not (chains that never close, cycles whose amounts
 * jump, cycles slower than the window). The same seed gives the same data.
 */
final class GeneratedData {
    /** Size and shape of the data. */
    record Shape(
            long seed,
            int accounts,
            int payments,
            int rings,
            int decoys,
            int banks,
            double feePercent,
            int windowSteps) {
        static Shape ordinary(long seed, int banks) {
            return new Shape(seed, 20_000, 120_000, 120, 240, banks, 3, 30);
        }
    }

    private static final int STEPS = 365;

    private final Shape shape;
    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<List<String>> planted = new ArrayList<>();
    private final Set<String> flagged = new TreeSet<>();

    private GeneratedData(Shape shape) {
        this.shape = shape;
        this.random = new Random(shape.seed());
    }

    static CaseData generate(Shape shape) {
        return new GeneratedData(shape).make();
    }

    private CaseData make() {
        for (int i = 0; i < shape.payments(); i++) payment();
        for (int i = 0; i < shape.rings(); i++) plantRing();
        for (int i = 0; i < shape.decoys(); i++) plantDecoy(i % 3);
        Collections.shuffle(lines, random);
        BankSplit split =
                new BankSplit(
                        shape.banks(),
                        account -> Integer.parseInt(account.substring(1)) % shape.banks());
        lines.forEach(split::add);
        RingQuery query = new RingQuery(3, 8, shape.feePercent(), shape.windowSteps());
        return new CaseData(
                "generated data, seed " + shape.seed(), split.files(), query, flagged, planted);
    }

    /** Amounts spread over four orders of magnitude, as payments do. */
    private long amountCents() {
        return Math.round(Math.exp(Math.log(500) + random.nextDouble() * Math.log(20_000)));
    }

    private void payment() {
        List<String> pair = distinctAccounts(2);
        line(pair.get(0), pair.get(1), amountCents(), random.nextInt(STEPS));
    }

    private void plantRing() {
        List<String> accounts = distinctAccounts(3 + random.nextInt(6));
        pass(accounts, true, accounts.size(), shape.windowSteps());
        flagged.addAll(accounts);
        int first = accounts.indexOf(Collections.min(accounts));
        Collections.rotate(accounts, -first);
        planted.add(accounts);
    }

    private void plantDecoy(int kind) {
        List<String> accounts = distinctAccounts(3 + random.nextInt(6));
        switch (kind) {
            case 0 -> pass(accounts, true, accounts.size() - 1, shape.windowSteps());
            case 1 -> pass(accounts, false, accounts.size(), shape.windowSteps());
            default -> slow(accounts);
        }
    }

    /**
     * Passes money on along {@code hops} hops within {@code span} steps; unfaithful: the amounts
     * have nothing in common.
     */
    private void pass(List<String> accounts, boolean faithful, int hops, int span) {
        long cents = 20_000 + amountCents();
        int start = random.nextInt(STEPS - span);
        int[] steps = random.ints(hops, 0, span + 1).sorted().toArray();
        for (int hop = 0; hop < hops; hop++) {
            line(
                    accounts.get(hop),
                    accounts.get((hop + 1) % accounts.size()),
                    cents,
                    start + steps[hop]);
            cents =
                    faithful
                            ? afterFee(cents)
                            : cents * (2 + random.nextInt(3)) / (hop % 2 == 0 ? 1 : 7) + 100;
        }
    }

    private void slow(List<String> accounts) {
        long cents = 20_000 + amountCents();
        int step = random.nextInt(20);
        for (int hop = 0; hop < accounts.size(); hop++) {
            line(accounts.get(hop), accounts.get((hop + 1) % accounts.size()), cents, step);
            cents = afterFee(cents);
            step += shape.windowSteps() / 2 + 2;
        }
    }

    private long afterFee(long cents) {
        long most = (long) (cents * shape.feePercent() / 100.0);
        return cents
                - (most == 0 ? 0 : random.nextInt((int) Math.min(most, Integer.MAX_VALUE - 1)));
    }

    private List<String> distinctAccounts(int count) {
        Set<String> accounts = new java.util.LinkedHashSet<>();
        while (accounts.size() < count)
            accounts.add("A" + (100_000 + random.nextInt(shape.accounts())));
        return new ArrayList<>(accounts);
    }

    private void line(String source, String target, long cents, int step) {
        String decimals = String.valueOf(100 + cents % 100).substring(1);
        lines.add(source + "," + target + "," + cents / 100 + "." + decimals + "," + step);
    }
}
