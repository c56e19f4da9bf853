package dev.cloister.vm.zlib;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;

/**
 * The symbols of a compressed block: bit by bit where input or room is short (to be continued
 * anywhere), in a fast loop where there is enough of both for any symbol.
 */
final class BlockDecoder {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int SYMBOL = 0;
    private static final int LENGTH_EXTRA = 1;
    private static final int DISTANCE = 2;
    private static final int DISTANCE_EXTRA = 3;
    private static final int MATCH = 4;
    private static final int LITERAL = 5;

    /** A whole match: two codes of 15 bits, and 5 and 13 extra bits. */
    private static final int MATCH_BITS = 48;

    private static final String BAD_SYMBOL = "invalid literal/length code";
    private static final String BAD_DISTANCE = "invalid distance code";
    private static final String TOO_FAR = "invalid distance too far back";

    private final BitInput in;
    private final OutputWindow out;
    private DecodeTable literals;
    private DecodeTable distances;
    private int state;
    private int length;
    private int distance;
    private int extra;

    BlockDecoder(BitInput in, OutputWindow out) {
        this.in = in;
        this.out = out;
    }

    void start(DecodeTable literalTable, DecodeTable distanceTable) {
        literals = literalTable;
        distances = distanceTable;
        state = SYMBOL;
    }

    /** True at the end of the block; false when input or room ended. */
    boolean decode() throws DataFormatException {
        while (true) {
            if (state == SYMBOL) {
                if (in.end - in.at >= Long.BYTES && out.end - out.at >= Alphabet.MAX_MATCH) {
                    if (decodeFast()) {
                        return true;
                    }
                    continue;
                }
                int entry = literals.next(in);
                if (entry == 0) {
                    return false;
                }
                if (takeSymbol(entry)) {
                    return true;
                }
            }
            if (state == LITERAL) {
                if (out.isFull()) {
                    return false;
                }
                out.write(length);
                state = SYMBOL;
            } else if (!match()) {
                return false;
            }
        }
    }

    /** True: that was the end of the block. */
    private boolean takeSymbol(int entry) throws DataFormatException {
        in.drop(entry & DecodeTable.BITS);
        length = entry >>> 16;
        extra = entry >> 4 & 15;
        switch (entry & DecodeTable.KIND) {
            case DecodeTable.LITERAL -> state = LITERAL;
            case DecodeTable.RANGE -> state = LENGTH_EXTRA;
            case DecodeTable.END -> {
                return true;
            }
            default -> throw new DataFormatException(BAD_SYMBOL);
        }
        return false;
    }

    /** What is left of a match. False: input or room ended. */
    private boolean match() throws DataFormatException {
        if (state == LENGTH_EXTRA) {
            if (!in.need(extra)) {
                return false;
            }
            length += in.take(extra);
            state = DISTANCE;
        }
        if (state == DISTANCE) {
            int entry = distances.next(in);
            if (entry == 0) {
                return false;
            }
            in.drop(entry & DecodeTable.BITS);
            if ((entry & DecodeTable.RANGE) == 0) {
                throw new DataFormatException(BAD_DISTANCE);
            }
            distance = entry >>> 16;
            extra = entry >> 4 & 15;
            state = DISTANCE_EXTRA;
        }
        if (state == DISTANCE_EXTRA) {
            if (!in.need(extra)) {
                return false;
            }
            distance += in.take(extra);
            state = MATCH;
        }
        while (length > 0) {
            if (out.isFull()) {
                return false;
            }
            if (!out.reaches(distance)) {
                throw new DataFormatException(TOO_FAR);
            }
            length -= out.copy(distance, length);
        }
        state = SYMBOL;
        return true;
    }

    /**
     * Decodes while 8 bytes can be read and a longest match written, at least one symbol. The bits
     * above {@code count} in {@code hold} are those of the next bytes already.
     */
    private boolean decodeFast() throws DataFormatException {
        byte[] source = in.bytes;
        byte[] target = out.bytes;
        int[] literalEntries = literals.entries;
        int literalMask = literals.mask;
        int literalRoot = literals.rootBits;
        int[] distanceEntries = distances.entries;
        int distanceMask = distances.mask;
        int distanceRoot = distances.rootBits;
        int lastRead = in.end - Long.BYTES;
        int lastWrite = out.end - Alphabet.MAX_MATCH;
        int start = out.start;
        int at = in.at;
        int to = out.at;
        long hold = in.hold;
        int count = in.count;
        boolean ended = false;
        String error = null;
        do {
            if (count < MATCH_BITS) {
                hold |= (long) LONGS.get(source, at) << count;
                at += 63 - count >> 3;
                count |= 56;
            }
            int entry = literalEntries[(int) hold & literalMask];
            if ((entry & DecodeTable.LINK) != 0) {
                entry = literalEntries[linked(entry, (int) hold >>> literalRoot)];
            }
            hold >>>= entry & DecodeTable.BITS;
            count -= entry & DecodeTable.BITS;
            if ((entry & DecodeTable.KIND) == DecodeTable.LITERAL) {
                target[to++] = (byte) (entry >>> 16);
                continue;
            }
            if ((entry & DecodeTable.RANGE) == 0) {
                ended = (entry & DecodeTable.END) != 0;
                error = ended ? null : BAD_SYMBOL;
                break;
            }
            int bits = entry >> 4 & 15;
            int size = (entry >>> 16) + ((int) hold & (1 << bits) - 1);
            hold >>>= bits;
            count -= bits;
            entry = distanceEntries[(int) hold & distanceMask];
            if ((entry & DecodeTable.LINK) != 0) {
                entry = distanceEntries[linked(entry, (int) hold >>> distanceRoot)];
            }
            hold >>>= entry & DecodeTable.BITS;
            count -= entry & DecodeTable.BITS;
            if ((entry & DecodeTable.RANGE) == 0) {
                error = BAD_DISTANCE;
                break;
            }
            bits = entry >> 4 & 15;
            int back = (entry >>> 16) + ((int) hold & (1 << bits) - 1);
            hold >>>= bits;
            count -= bits;
            if (back <= to - start) {
                copy(target, to, back, size);
                to += size;
            } else {
                out.at = to;
                if (!out.reaches(back)) {
                    error = TOO_FAR;
                    break;
                }
                out.copy(back, size);
                to = out.at;
            }
        } while (at <= lastRead && to <= lastWrite);
        out.at = to;
        in.at = at - (count >> 3);
        in.count = count & 7;
        in.hold = hold & (1L << in.count) - 1;
        if (error != null) {
            throw new DataFormatException(error);
        }
        return ended;
    }

    private static int linked(int entry, int hold) {
        return (entry >>> 16) + (hold & (1 << (entry & DecodeTable.BITS)) - 1);
    }

    /** Inside one array; eight bytes at a time where they do not overlap. */
    private static void copy(byte[] bytes, int at, int distance, int length) {
        int to = at;
        int end = at + length;
        if (distance >= Long.BYTES) {
            for (; to <= end - Long.BYTES; to += Long.BYTES) {
                LONGS.set(bytes, to, (long) LONGS.get(bytes, to - distance));
            }
        }
        for (; to < end; to++) {
            bytes[to] = bytes[to - distance];
        }
    }
}
