package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.COPY;
import static dev.cloister.vm.zlib.Alphabet.ZEROS;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/** Reads the codes at the start of a dynamic block (RFC 1951, section 3.2.7), in any pieces. */
final class DynamicCodes {
    private static final int COUNTS = 0;
    private static final int LENGTH_CODE = 1;
    private static final int LENGTHS = 2;

    final DecodeTable literals = DecodeTable.ofLiterals();
    final DecodeTable distances = DecodeTable.ofDistances();
    private final DecodeTable lengthCode = DecodeTable.ofLengthCodes();
    private final byte[] lengths = new byte[Alphabet.FIXED_LITERAL_SYMBOLS + 32];
    private int phase;
    private int literalCount;
    private int distanceCount;
    private int lengthCodeCount;
    private int have;

    void start() {
        phase = COUNTS;
    }

    /** False: the input ended; call again with more. */
    boolean read(BitInput in) throws DataFormatException {
        if (phase == COUNTS) {
            if (!in.need(14)) {
                return false;
            }
            readCounts(in);
            phase = LENGTH_CODE;
        }
        if (phase == LENGTH_CODE) {
            for (; have < lengthCodeCount; have++) {
                if (!in.need(3)) {
                    return false;
                }
                lengths[Alphabet.lengthCodeOrder(have)] = (byte) in.take(3);
            }
            if (!lengthCode.build(lengths, 0, Alphabet.LENGTH_CODE_SYMBOLS)) {
                throw new DataFormatException("invalid code lengths set");
            }
            have = 0;
            phase = LENGTHS;
        }
        if (!readLengths(in)) {
            return false;
        }
        build();
        return true;
    }

    private void readCounts(BitInput in) throws DataFormatException {
        literalCount = in.take(5) + Alphabet.FIRST_LENGTH;
        distanceCount = in.take(5) + 1;
        lengthCodeCount = in.take(4) + 4;
        if (literalCount > Alphabet.LITERAL_SYMBOLS || distanceCount > Alphabet.DISTANCE_SYMBOLS) {
            throw new DataFormatException("too many length or distance symbols");
        }
        have = 0;
        Arrays.fill(lengths, 0, Alphabet.LENGTH_CODE_SYMBOLS, (byte) 0);
    }

    private boolean readLengths(BitInput in) throws DataFormatException {
        int count = literalCount + distanceCount;
        while (have < count) {
            int entry = lengthCode.next(in);
            if (entry == 0) {
                return false;
            }
            int bits = entry & DecodeTable.BITS;
            int symbol = entry >>> 16;
            if (symbol < COPY) {
                in.drop(bits);
                lengths[have++] = (byte) symbol;
            } else if (in.need(bits + Alphabet.repeatExtra(symbol))) {
                in.drop(bits);
                repeat(in, symbol, count);
            } else {
                return false;
            }
        }
        return true;
    }

    private void repeat(BitInput in, int symbol, int count) throws DataFormatException {
        if (symbol == COPY && have == 0) {
            throw new DataFormatException("invalid bit length repeat");
        }
        byte length = symbol == COPY ? lengths[have - 1] : 0;
        int least = symbol <= ZEROS ? 3 : 11;
        int times = least + in.take(Alphabet.repeatExtra(symbol));
        if (have + times > count) {
            throw new DataFormatException("invalid bit length repeat");
        }
        Arrays.fill(lengths, have, have + times, length);
        have += times;
    }

    private void build() throws DataFormatException {
        if (lengths[Alphabet.END_OF_BLOCK] == 0) {
            throw new DataFormatException("invalid code -- missing end-of-block");
        }
        if (!literals.build(lengths, 0, literalCount)) {
            throw new DataFormatException("invalid literal/lengths set");
        }
        if (!distances.build(lengths, literalCount, distanceCount)) {
            throw new DataFormatException("invalid distances set");
        }
    }
}
