package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.END_OF_BLOCK;
import static dev.cloister.vm.zlib.Alphabet.FIRST_LENGTH;

/** Collects the symbols of a block, and writes it in the form that is smallest. */
final class BlockWriter {
    /** A block has so many symbols at most. */
    private static final int CAPACITY = (1 << 14) - 1;

    private static final int STORED = 0;
    private static final int FIXED = 1;
    private static final int DYNAMIC = 2;

    private static final int BLOCK_HEAD_BITS = 3;
    private static final int STORED_HEAD_BYTES = 4;

    /** The counts of codes, at the head of a dynamic block. */
    private static final int COUNTS_BITS = 5 + 5 + 4;

    private final PendingOutput pending;
    private final HuffmanTree literals;
    private final HuffmanTree distances;
    private final CodeLengths codeLengths;
    private final short[] fixedLiteralCodes = new short[Alphabet.FIXED_LITERAL_SYMBOLS];
    private final short[] fixedDistanceCodes = new short[Alphabet.DISTANCE_SYMBOLS];
    private final byte[] fixedLiteralLengths = Alphabet.fixedLiteralLengths();
    private final byte[] fixedDistanceLengths =
            Alphabet.fixedDistanceLengths(Alphabet.DISTANCE_SYMBOLS);

    /** Symbols: a literal (with distance zero), or a length less 3 and its distance. */
    private final byte[] values = new byte[CAPACITY];

    private final char[] backs = new char[CAPACITY];
    private int count;

    BlockWriter(PendingOutput pending) {
        this.pending = pending;
        byte[] literalExtra = new byte[Alphabet.LITERAL_SYMBOLS];
        for (int i = FIRST_LENGTH; i < literalExtra.length; i++) {
            literalExtra[i] = (byte) Alphabet.lengthExtra(i - FIRST_LENGTH);
        }
        byte[] distanceExtra = new byte[Alphabet.DISTANCE_SYMBOLS];
        for (int i = 0; i < distanceExtra.length; i++) {
            distanceExtra[i] = (byte) Alphabet.distanceExtra(i);
        }
        literals = new HuffmanTree(literalExtra, Alphabet.MAX_CODE_BITS, fixedLiteralLengths);
        distances = new HuffmanTree(distanceExtra, Alphabet.MAX_CODE_BITS, fixedDistanceLengths);
        codeLengths = new CodeLengths(pending);
        assignFixed(fixedLiteralLengths, fixedLiteralCodes);
        assignFixed(fixedDistanceLengths, fixedDistanceCodes);
        reset();
    }

    private static void assignFixed(byte[] lengths, short[] codes) {
        int[] counts = new int[Alphabet.MAX_CODE_BITS + 1];
        for (byte length : lengths) {
            counts[length]++;
        }
        HuffmanTree.assignCodes(lengths, counts, lengths.length - 1, codes);
    }

    /** Begins a block. */
    void reset() {
        literals.clear();
        distances.clear();
        literals.frequencies[END_OF_BLOCK] = 1;
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** True: the block is full. */
    boolean literal(byte value) {
        values[count] = value;
        backs[count] = 0;
        literals.frequencies[value & 0xff]++;
        return ++count == CAPACITY;
    }

    /** True: the block is full. */
    boolean match(int distance, int length) {
        values[count] = (byte) (length - Alphabet.MIN_MATCH);
        backs[count] = (char) distance;
        literals.frequencies[FIRST_LENGTH + Alphabet.lengthIndex(length)]++;
        distances.frequencies[Alphabet.distanceSymbol(distance)]++;
        return ++count == CAPACITY;
    }

    /**
     * Writes the block; the next begins.
     *
     * @param from where the block's input lies in the window; negative: no longer there
     */
    void finish(byte[] window, int from, int length, boolean isLast) {
        literals.build();
        distances.build();
        int head = BLOCK_HEAD_BITS + COUNTS_BITS + codeLengths.build(literals, distances);
        int fixed = bytes(BLOCK_HEAD_BITS + literals.fixedBits + distances.fixedBits);
        int best = Math.min(fixed, bytes(head + literals.bits + distances.bits));
        if (length + STORED_HEAD_BYTES <= best && from >= 0) {
            stored(window, from, length, isLast);
        } else if (fixed == best) {
            head(FIXED, isLast);
            symbols(
                    fixedLiteralCodes,
                    fixedLiteralLengths,
                    fixedDistanceCodes,
                    fixedDistanceLengths);
        } else {
            head(DYNAMIC, isLast);
            codeLengths.send(literals, distances);
            symbols(literals.codes, literals.lengths, distances.codes, distances.lengths);
        }
        reset();
        if (isLast) {
            pending.align();
        }
    }

    private static int bytes(int bits) {
        return bits + 7 >> 3;
    }

    private void head(int kind, boolean isLast) {
        pending.bits(kind << 1 | (isLast ? 1 : 0), BLOCK_HEAD_BITS);
    }

    /** A stored block, whole. */
    void stored(byte[] window, int from, int length, boolean isLast) {
        storedHead(length, isLast);
        pending.copy(window, from, length);
    }

    /** A stored block whose bytes the caller hands out. */
    void storedHead(int length, boolean isLast) {
        head(STORED, isLast);
        pending.align();
        pending.shortValue(length);
        pending.shortValue(~length);
    }

    private void symbols(
            short[] literalCodes, byte[] literalLengths, short[] backCodes, byte[] backLengths) {
        for (int i = 0; i < count; i++) {
            int value = values[i] & 0xff;
            int back = backs[i];
            if (back == 0) {
                pending.bits(literalCodes[value] & 0xffff, literalLengths[value]);
                continue;
            }
            int length = value + Alphabet.MIN_MATCH;
            int index = Alphabet.lengthIndex(length);
            int symbol = FIRST_LENGTH + index;
            pending.bits(literalCodes[symbol] & 0xffff, literalLengths[symbol]);
            pending.bits(length - Alphabet.lengthBase(index), Alphabet.lengthExtra(index));
            int far = Alphabet.distanceSymbol(back);
            pending.bits(backCodes[far] & 0xffff, backLengths[far]);
            pending.bits(back - Alphabet.distanceBase(far), Alphabet.distanceExtra(far));
        }
        pending.bits(literalCodes[END_OF_BLOCK] & 0xffff, literalLengths[END_OF_BLOCK]);
    }
}
