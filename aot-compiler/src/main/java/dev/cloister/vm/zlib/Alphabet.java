package dev.cloister.vm.zlib;

import java.util.Arrays;

/** The symbols of RFC 1951, section 3.2.5: which lengths and distances each stands for. */
final class Alphabet {
    static final int END_OF_BLOCK = 256;
    static final int FIRST_LENGTH = 257;

    /** Literals, the end of a block and 29 lengths. */
    static final int LITERAL_SYMBOLS = 286;

    /** So many have a code in fixed blocks; the last two must not occur. */
    static final int FIXED_LITERAL_SYMBOLS = 288;

    static final int DISTANCE_SYMBOLS = 30;
    static final int LENGTH_CODE_SYMBOLS = 19;
    static final int MAX_CODE_BITS = 15;
    static final int MIN_MATCH = 3;
    static final int MAX_MATCH = 258;
    static final int WINDOW_SIZE = 1 << 15;

    /** Of code lengths: copy the previous length; repeat zero 3 to 10, 11 to 138 times. */
    static final int COPY = 16;

    static final int ZEROS = 17;
    static final int MANY_ZEROS = 18;

    private static final int LONGEST = LITERAL_SYMBOLS - 1 - FIRST_LENGTH;

    /** The order in which the lengths of the code of code lengths are sent. */
    private static final byte[] LENGTH_CODE_ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };

    private Alphabet() {}

    static int lengthCodeOrder(int index) {
        return LENGTH_CODE_ORDER[index];
    }

    /** Extra bits after the length symbol {@link #FIRST_LENGTH} + {@code index}. */
    static int lengthExtra(int index) {
        return index < 8 || index == LONGEST ? 0 : (index >> 2) - 1;
    }

    /** The shortest length of that symbol. */
    static int lengthBase(int index) {
        if (index == LONGEST) {
            return MAX_MATCH;
        }
        return MIN_MATCH + (index < 8 ? index : (4 + (index & 3)) << lengthExtra(index));
    }

    /** Inverse of {@link #lengthBase}: the index of a length's symbol. */
    static int lengthIndex(int length) {
        int rest = length - MIN_MATCH;
        if (rest < 8) {
            return rest;
        }
        if (length == MAX_MATCH) {
            return LONGEST;
        }
        int log = 31 - Integer.numberOfLeadingZeros(rest);
        return ((log - 1) << 2) + (rest >> (log - 2) & 3);
    }

    static int distanceExtra(int symbol) {
        return symbol < 4 ? 0 : (symbol >> 1) - 1;
    }

    static int distanceBase(int symbol) {
        return 1 + (symbol < 4 ? symbol : (2 + (symbol & 1)) << distanceExtra(symbol));
    }

    static int distanceSymbol(int distance) {
        int rest = distance - 1;
        if (rest < 4) {
            return rest;
        }
        int log = 31 - Integer.numberOfLeadingZeros(rest);
        return (log << 1) + (rest >> (log - 1) & 1);
    }

    /** Extra bits after a symbol of the code of code lengths. */
    static int repeatExtra(int symbol) {
        return switch (symbol) {
            case COPY -> 2;
            case ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }

    /** The lengths of the codes of fixed blocks (section 3.2.6). */
    static byte[] fixedLiteralLengths() {
        byte[] lengths = new byte[FIXED_LITERAL_SYMBOLS];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (byte) (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
        }
        return lengths;
    }

    static byte[] fixedDistanceLengths(int count) {
        byte[] lengths = new byte[count];
        Arrays.fill(lengths, (byte) 5);
        return lengths;
    }
}
