package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.MAX_CODE_BITS;

import java.util.Arrays;

/**
 * A prefix code, for decoding: the next bits of input index a first table; an entry is a symbol, or
 * leads to a second table for the bits after.
 *
 * <p>An entry: bits 0–3 the length of the whole code, 4–7 the number of extra bits, 8–11 its kind,
 * from 16 its value. No entry is zero.
 */
final class DecodeTable {
    static final int LITERAL = 0;
    static final int RANGE = 0x100;
    static final int END = 0x200;
    static final int INVALID = 0x400;

    /** The value is an index in the same array; bits 0–3 count the bits that are added to it. */
    static final int LINK = 0x800;

    static final int KIND = 0xf00;
    static final int BITS = 0xf;

    /** What stands where a code has no symbol. */
    private static final int NO_CODE = INVALID | 1;

    final int[] entries;
    final int mask;
    final int rootBits;
    private final int[] symbols;
    private final int[] counts = new int[MAX_CODE_BITS + 1];
    private final int[] codes = new int[MAX_CODE_BITS + 2];

    /** Second tables of a depth d belong to at least d + 1 symbols, which bounds their sizes. */
    private DecodeTable(int rootBits, int maxBits, int[] symbols) {
        int depth = maxBits - rootBits;
        this.rootBits = rootBits;
        this.mask = (1 << rootBits) - 1;
        this.symbols = symbols;
        this.entries = new int[(1 << rootBits) + (symbols.length << depth) / (depth + 1)];
    }

    static DecodeTable ofLengthCodes() {
        int[] symbols = new int[Alphabet.LENGTH_CODE_SYMBOLS];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = i << 16;
        }
        return new DecodeTable(7, 7, symbols);
    }

    static DecodeTable ofLiterals() {
        int[] symbols = new int[Alphabet.FIXED_LITERAL_SYMBOLS];
        for (int i = 0; i < symbols.length; i++) {
            symbols[i] = i < Alphabet.END_OF_BLOCK ? i << 16 : INVALID;
        }
        symbols[Alphabet.END_OF_BLOCK] = END;
        for (int i = Alphabet.FIRST_LENGTH; i < Alphabet.LITERAL_SYMBOLS; i++) {
            int index = i - Alphabet.FIRST_LENGTH;
            int extra = Alphabet.lengthExtra(index);
            symbols[i] = Alphabet.lengthBase(index) << 16 | RANGE | extra << 4;
        }
        return new DecodeTable(10, MAX_CODE_BITS, symbols);
    }

    static DecodeTable ofDistances() {
        int[] symbols = new int[32];
        Arrays.fill(symbols, INVALID);
        for (int i = 0; i < Alphabet.DISTANCE_SYMBOLS; i++) {
            symbols[i] = Alphabet.distanceBase(i) << 16 | RANGE | Alphabet.distanceExtra(i) << 4;
        }
        return new DecodeTable(8, MAX_CODE_BITS, symbols);
    }

    /**
     * The code in which symbol {@code i} has {@code lengths[from + i]} bits, none when that is
     * zero. False: there is no such code, or it leaves bit sequences without a meaning. Both is
     * allowed that zlib allows: no symbol at all, and (but not for code lengths) a single one of
     * one bit.
     */
    boolean build(byte[] lengths, int from, int count) {
        Arrays.fill(counts, 0);
        for (int i = from; i < from + count; i++) {
            counts[lengths[i]]++;
        }
        int longest = MAX_CODE_BITS;
        while (longest > 0 && counts[longest] == 0) {
            longest--;
        }
        int open = 1;
        for (int bits = 1; bits <= MAX_CODE_BITS; bits++) {
            open = (open << 1) - counts[bits];
            if (open < 0) {
                return false;
            }
        }
        boolean isLengthCode = symbols.length == Alphabet.LENGTH_CODE_SYMBOLS;
        if (longest > 0 && open > 0 && (isLengthCode || longest != 1)) {
            return false;
        }
        Arrays.fill(entries, 0, mask + 1, NO_CODE);
        codes[1] = 0;
        for (int bits = 1; bits <= MAX_CODE_BITS; bits++) {
            codes[bits + 1] = codes[bits] + counts[bits] << 1;
        }
        if (longest > rootBits) {
            link(longest);
        }
        for (int i = 0; i < count; i++) {
            int bits = lengths[from + i];
            if (bits != 0) {
                put(symbols[i] | bits, codes[bits]++, bits);
            }
        }
        return true;
    }

    /** Makes room for a second table where codes are longer than the first is wide. */
    private void link(int longest) {
        for (int bits = rootBits + 1; bits <= longest; bits++) {
            for (int code = codes[bits]; code < codes[bits] + counts[bits]; code++) {
                entries[reversed(code, bits) & mask] = LINK | bits - rootBits;
            }
        }
        int free = mask + 1;
        for (int i = 0; i <= mask; i++) {
            if ((entries[i] & LINK) != 0) {
                int depth = entries[i] & BITS;
                entries[i] |= free << 16;
                free += 1 << depth;
            }
        }
    }

    private void put(int entry, int code, int bits) {
        int reversed = reversed(code, bits);
        if (bits <= rootBits) {
            for (int i = reversed; i <= mask; i += 1 << bits) {
                entries[i] = entry;
            }
            return;
        }
        int link = entries[reversed & mask];
        int table = link >>> 16;
        int end = table + (1 << (link & BITS));
        for (int i = table + (reversed >>> rootBits); i < end; i += 1 << (bits - rootBits)) {
            entries[i] = entry;
        }
    }

    private static int reversed(int code, int bits) {
        return Integer.reverse(code) >>> 32 - bits;
    }

    /** The entry of the code at the front, or zero: the input ends before it does. */
    int next(BitInput in) {
        while (true) {
            int entry = entries[(int) in.hold & mask];
            if ((entry & LINK) != 0) {
                int more = (int) in.hold >>> rootBits & (1 << (entry & BITS)) - 1;
                entry = entries[(entry >>> 16) + more];
            }
            if ((entry & BITS) <= in.count) {
                return entry;
            }
            if (!in.pull()) {
                return 0;
            }
        }
    }
}
