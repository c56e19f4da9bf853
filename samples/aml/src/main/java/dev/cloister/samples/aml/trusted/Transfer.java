package dev.cloister.samples.aml.trusted;

/** One transaction between two accounts, given by their numbers in the {@link AccountIndex}. */
record Transfer(int source, int target, long cents, int step) implements Comparable<Transfer> {
    /**
     * By source, target, amount, time: equal transfers stand together, and so do the choices of one
     * hop.
     */
    @Override
    public int compareTo(Transfer other) {
        if (source != other.source) return Integer.compare(source, other.source);
        if (target != other.target) return Integer.compare(target, other.target);
        if (cents != other.cents) return Long.compare(cents, other.cents);
        return Integer.compare(step, other.step);
    }
}
