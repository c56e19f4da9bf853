package dev.cloister.samples.aml;

/**
 * What counts as a ring: a directed cycle of distinct accounts over which one amount is passed on.
 *
 * @param minAccounts fewest accounts in a ring, at least 2
 * @param maxAccounts most accounts in a ring, at most 12
 * @param maxFeePercent what each hop may keep, in per cent of what it received; 0 means that every
 *     amount is equal
 * @param windowSteps when positive, the hops follow one another in time and the last is at most
 *     this many steps after the first; 0 means that time does not matter
 */
public record RingQuery(int minAccounts, int maxAccounts, double maxFeePercent, int windowSteps) {
    /** Equal amounts, no time limit, three to eight accounts. */
    public static RingQuery equalAmounts() {
        return new RingQuery(3, 8, 0, 0);
    }
}
