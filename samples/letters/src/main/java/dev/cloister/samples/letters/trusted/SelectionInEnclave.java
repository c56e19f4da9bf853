package dev.cloister.samples.letters.trusted;

import dev.cloister.samples.letters.Letters.Selection;
import java.util.BitSet;

/**
 * Numbers of letters.
 *
 * @param archive the id of the archive that they are in
 */
record SelectionInEnclave(String archive, BitSet numbers) implements Selection {
    private static final int ROUNDING = 10;

    @Override
    public int size() {
        return numbers.cardinality() / ROUNDING * ROUNDING;
    }

    @Override
    public Selection and(Selection other) {
        BitSet both = (BitSet) numbers.clone();
        both.and(numbersOf(other));
        return new SelectionInEnclave(archive, both);
    }

    @Override
    public Selection without(Selection other) {
        BitSet rest = (BitSet) numbers.clone();
        rest.andNot(numbersOf(other));
        return new SelectionInEnclave(archive, rest);
    }

    /** What the host passes as a handle arrives as the object that was answered before. */
    private BitSet numbersOf(Selection other) {
        SelectionInEnclave selection = (SelectionInEnclave) other;
        if (!selection.archive.equals(archive)) {
            throw new IllegalArgumentException("selections of two archives");
        }
        return selection.numbers;
    }

    @Override
    public void close() {
        numbers.clear();
    }
}
