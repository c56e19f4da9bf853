package dev.cloister.vm.zlib;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;

/**
 * One compressed stream on its way in: what {@code java.util.zip.Inflater} asks of zlib. Input and
 * output come in pieces of any size; what each call consumes and produces, and what it says of
 * broken input, is what zlib does. Memory is bounded: 32 KiB of history and the tables.
 */
public final class InflateStream {
    private static final int HEADER = 0;
    private static final int DICTIONARY_ID = 1;
    private static final int DICTIONARY = 2;
    private static final int BLOCK = 3;
    private static final int STORED_LENGTH = 4;
    private static final int STORED = 5;
    private static final int CODES = 6;
    private static final int COMPRESSED = 7;
    private static final int CHECK = 8;
    private static final int DONE = 9;
    private static final int BROKEN = 10;

    private static final int DEFLATED = 8;
    private static final int LARGEST_WINDOW_LOG = 7;
    private static final int PRESET_DICTIONARY = 0x2000;

    private final boolean raw;
    private final BitInput in = new BitInput();
    private final OutputWindow out = new OutputWindow();
    private final BlockDecoder decoder = new BlockDecoder(in, out);
    private final Adler32 sum = new Adler32();
    private final DynamicCodes codes = new DynamicCodes();
    private int mode;
    private int adler;
    private boolean hasDictionary;
    private boolean isLast;
    private int storedLength;
    private int summedTo;
    private int consumed;
    private int produced;
    private String error;

    /** True after a call: an {@code Error} left it half done, and nothing more may come of it. */
    private boolean isRunning;

    /**
     * @param raw whether there is no header and no checksum (RFC 1951 without RFC 1950)
     */
    public InflateStream(boolean raw) {
        this.raw = raw;
        reset();
    }

    /** Ready for another stream. */
    public void reset() {
        mode = HEADER;
        adler = raw ? adler : 1;
        hasDictionary = false;
        isLast = false;
        isRunning = false;
        error = null;
        in.clear();
        out.reset();
    }

    /**
     * Goes as far as input and room allow. The result is as {@code Inflater}'s native methods have
     * it: bytes consumed, bytes produced from bit 31, whether the stream ended (bit 62), whether it
     * waits for a dictionary (bit 63). Afterwards {@link #error} says what is wrong with the input,
     * if anything is.
     */
    public long inflate(
            byte[] input, int inputFrom, int inputLength, byte[] output, int from, int length) {
        in.open(input, inputFrom, inputLength);
        out.open(output, from, length);
        summedTo = from;
        if (isRunning) {
            mode = BROKEN;
            error = "an earlier call was cut off by an error";
        }
        isRunning = true;
        boolean needsDictionary = false;
        try {
            needsDictionary = !proceed();
        } catch (DataFormatException e) {
            mode = BROKEN;
            error = e.getMessage();
        }
        consumed = in.at - inputFrom;
        produced = out.at - from;
        addToSum();
        in.close();
        out.close();
        isRunning = false;
        long flags = (mode == DONE ? 1L << 62 : 0) | (needsDictionary ? 1L << 63 : 0);
        return consumed | (long) produced << 31 | flags;
    }

    /** What is wrong with the input, in zlib's words; {@code null}: nothing. */
    public String error() {
        return error;
    }

    /** Bytes that the last call took. */
    public int consumed() {
        return consumed;
    }

    /** Bytes that the last call wrote. */
    public int produced() {
        return produced;
    }

    /** Of the output so far, or of the dictionary that is needed. */
    public int adler() {
        return adler;
    }

    /** False: this stream does not wait for a dictionary, or not for this one. */
    public boolean setDictionary(byte[] dictionary, int from, int length) {
        if (!raw) {
            if (mode != DICTIONARY) {
                return false;
            }
            Adler32 id = new Adler32();
            id.update(dictionary, from, length);
            if ((int) id.getValue() != adler) {
                return false;
            }
        }
        out.remember(dictionary, from, length);
        hasDictionary = true;
        return true;
    }

    /** False: a dictionary is needed. */
    private boolean proceed() throws DataFormatException {
        while (true) {
            boolean more =
                    switch (mode) {
                        case HEADER -> readHeader();
                        case DICTIONARY_ID -> readDictionaryId();
                        case BLOCK -> startBlock();
                        case STORED_LENGTH -> readStoredLength();
                        case STORED -> copyStored();
                        case CODES -> readCodes();
                        case COMPRESSED -> decode();
                        case CHECK -> check();
                        case BROKEN -> throw new DataFormatException(error);
                        default -> false;
                    };
            if (mode == DICTIONARY) {
                if (!hasDictionary) {
                    return false;
                }
                beginOutput();
            } else if (!more) {
                return true;
            }
        }
    }

    private void beginOutput() {
        sum.reset();
        adler = 1;
        mode = BLOCK;
    }

    private boolean readHeader() throws DataFormatException {
        if (raw) {
            mode = BLOCK;
            return true;
        }
        if (!in.need(16)) {
            return false;
        }
        int header = in.peek(16);
        if (((header & 0xff) << 8 | header >> 8) % 31 != 0) {
            throw new DataFormatException("incorrect header check");
        }
        if ((header & 15) != DEFLATED) {
            throw new DataFormatException("unknown compression method");
        }
        if ((header >> 4 & 15) > LARGEST_WINDOW_LOG) {
            throw new DataFormatException("invalid window size");
        }
        in.clear();
        beginOutput();
        if ((header & PRESET_DICTIONARY) != 0) {
            mode = DICTIONARY_ID;
        }
        return true;
    }

    private boolean readDictionaryId() {
        if (!in.need(32)) {
            return false;
        }
        adler = Integer.reverseBytes((int) in.hold);
        in.clear();
        mode = DICTIONARY;
        return true;
    }

    private boolean startBlock() throws DataFormatException {
        if (isLast) {
            in.dropToByte();
            mode = CHECK;
            return true;
        }
        if (!in.need(3)) {
            return false;
        }
        isLast = in.take(1) != 0;
        switch (in.take(2)) {
            case 0 -> {
                in.dropToByte();
                mode = STORED_LENGTH;
            }
            case 1 -> {
                decoder.start(FixedCodes.LITERALS, FixedCodes.DISTANCES);
                mode = COMPRESSED;
            }
            case 2 -> {
                codes.start();
                mode = CODES;
            }
            default -> throw new DataFormatException("invalid block type");
        }
        return true;
    }

    private boolean readStoredLength() throws DataFormatException {
        if (!in.need(32)) {
            return false;
        }
        int lengths = (int) in.hold;
        if ((lengths & 0xffff) != (~lengths >>> 16)) {
            throw new DataFormatException("invalid stored block lengths");
        }
        storedLength = lengths & 0xffff;
        in.clear();
        mode = STORED;
        return true;
    }

    private boolean copyStored() {
        int count = Math.min(storedLength, Math.min(in.end - in.at, out.end - out.at));
        System.arraycopy(in.bytes, in.at, out.bytes, out.at, count);
        in.at += count;
        out.at += count;
        storedLength -= count;
        if (storedLength == 0) {
            mode = BLOCK;
        }
        return storedLength == 0;
    }

    private boolean readCodes() throws DataFormatException {
        if (!codes.read(in)) {
            return false;
        }
        decoder.start(codes.literals, codes.distances);
        mode = COMPRESSED;
        return true;
    }

    private boolean decode() throws DataFormatException {
        if (!decoder.decode()) {
            return false;
        }
        mode = BLOCK;
        return true;
    }

    private boolean check() throws DataFormatException {
        if (!raw) {
            if (!in.need(32)) {
                return false;
            }
            addToSum();
            if (Integer.reverseBytes((int) in.hold) != adler) {
                throw new DataFormatException("incorrect data check");
            }
            in.clear();
        }
        mode = DONE;
        return true;
    }

    private void addToSum() {
        if (!raw && out.at > summedTo) {
            sum.update(out.bytes, summedTo, out.at - summedTo);
            adler = (int) sum.getValue();
            summedTo = out.at;
        }
    }

    /** Made when the first fixed block comes. */
    private static final class FixedCodes {
        static final DecodeTable LITERALS = DecodeTable.ofLiterals();
        static final DecodeTable DISTANCES = DecodeTable.ofDistances();

        static {
            LITERALS.build(Alphabet.fixedLiteralLengths(), 0, Alphabet.FIXED_LITERAL_SYMBOLS);
            DISTANCES.build(Alphabet.fixedDistanceLengths(32), 0, 32);
        }
    }
}
