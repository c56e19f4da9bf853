package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.COPY;
import static dev.cloister.vm.zlib.Alphabet.LENGTH_CODE_SYMBOLS;
import static dev.cloister.vm.zlib.Alphabet.MANY_ZEROS;
import static dev.cloister.vm.zlib.Alphabet.ZEROS;

/** How the two codes of a dynamic block are told: their lengths, run by run, in a third code. */
final class CodeLengths {
    private static final int MAX_BITS = 7;

    /** Lengths of the third code are sent in so many bits, and at least so many of them. */
    private static final int BITS = 3;

    private static final int FEWEST = 4;

    private final PendingOutput pending;
    private final HuffmanTree code;
    private int sentCount;

    CodeLengths(PendingOutput pending) {
        this.pending = pending;
        byte[] extra = new byte[LENGTH_CODE_SYMBOLS];
        for (int i = 0; i < extra.length; i++) {
            extra[i] = (byte) Alphabet.repeatExtra(i);
        }
        code = new HuffmanTree(extra, MAX_BITS, null);
    }

    /** Makes the third code; answers how many bits the lengths take, that of the third included. */
    int build(HuffmanTree literals, HuffmanTree distances) {
        code.clear();
        runs(literals, false);
        runs(distances, false);
        code.build();
        sentCount = LENGTH_CODE_SYMBOLS;
        while (sentCount > FEWEST && code.lengths[Alphabet.lengthCodeOrder(sentCount - 1)] == 0) {
            sentCount--;
        }
        return code.bits + BITS * sentCount;
    }

    void send(HuffmanTree literals, HuffmanTree distances) {
        pending.bits(literals.last + 1 - Alphabet.FIRST_LENGTH, 5);
        pending.bits(distances.last, 5);
        pending.bits(sentCount - FEWEST, 4);
        for (int i = 0; i < sentCount; i++) {
            pending.bits(code.lengths[Alphabet.lengthCodeOrder(i)], BITS);
        }
        runs(literals, true);
        runs(distances, true);
    }

    /**
     * Counts or sends a tree's lengths. A run ends where the next length differs or no longer run
     * can be told; short runs are told one by one.
     */
    private void runs(HuffmanTree tree, boolean send) {
        int previous = -1;
        int run = 0;
        for (int i = 0; i <= tree.last; i++) {
            int length = tree.lengths[i];
            run++;
            int longest = length == 0 ? 138 : length == previous ? 6 : 7;
            if (run < longest && i < tree.last && tree.lengths[i + 1] == length) {
                continue;
            }
            tell(length, previous, run, send);
            previous = length;
            run = 0;
        }
    }

    private void tell(int length, int previous, int run, boolean send) {
        int shortest = length == 0 || length == previous ? 3 : 4;
        if (run < shortest) {
            for (int i = 0; i < run; i++) {
                symbol(length, 0, send);
            }
        } else if (length != 0) {
            if (length != previous) {
                symbol(length, 0, send);
            }
            symbol(COPY, length == previous ? run - 3 : run - 4, send);
        } else if (run <= 10) {
            symbol(ZEROS, run - 3, send);
        } else {
            symbol(MANY_ZEROS, run - 11, send);
        }
    }

    private void symbol(int symbol, int rest, boolean send) {
        if (send) {
            pending.bits(code.codes[symbol], code.lengths[symbol]);
            pending.bits(rest, Alphabet.repeatExtra(symbol));
        } else {
            code.frequencies[symbol]++;
        }
    }
}
