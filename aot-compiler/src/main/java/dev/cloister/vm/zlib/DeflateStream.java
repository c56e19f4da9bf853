package dev.cloister.vm.zlib;

import dev.cloister.vm.zlib.Deflation.Outcome;
import dev.cloister.vm.zlib.MatchEffort.Method;
import java.util.zip.Adler32;

/**
 * One compressed stream on its way out: what {@code java.util.zip.Deflater} asks of zlib. The bytes
 * are those of zlib 1.2.13 at every level, strategy and flush mode, however input and room come in
 * pieces. Memory is fixed, some 320 KiB.
 */
public final class DeflateStream {
    /** Flush modes, by the numbers that {@code Deflater} and zlib give them. */
    static final int NO_FLUSH = 0;

    private static final int FULL_FLUSH = 3;
    static final int FINISH = 4;
    private static final int END_BLOCK = 5;

    private static final int NEVER_CALLED = -2;

    /** The last call ended for want of room, so that calling again makes sense. */
    private static final int WAS_CUT = -1;

    private static final int DEFAULT_LEVEL = 6;
    private static final int FILTERED = 1;
    private static final int HUFFMAN_ONLY = 2;

    /** RFC 1950: deflate with a window of 32 KiB. */
    private static final int HEADER = 0x7800;

    private static final int PRESET_DICTIONARY = 0x20;

    /** What a call came to. */
    public enum Status {
        PROGRESS,
        STREAM_END,
        /** Nothing could be done. */
        NO_PROGRESS,
        /** Not possible after the stream was finished, or an error cut off an earlier call. */
        MISUSE
    }

    /** How far the stream is. */
    private enum Phase {
        HEADER,
        BLOCKS,
        TRAILER,
        DONE
    }

    private final boolean raw;
    private final Deflation deflation = new Deflation();
    private final Transfer transfer = deflation.transfer;
    private final PendingOutput pending = deflation.pending;
    private final MatchingBlocks matching = new MatchingBlocks(deflation);
    private final StoredBlocks storing = new StoredBlocks(deflation);
    private final Adler32 sum = new Adler32();
    private int level;
    private int strategy;
    private Phase phase;
    private int lastFlush;
    private int adler;
    private int consumed;
    private int produced;

    /** True after a call: an {@code Error} left it half done, and nothing more may come of it. */
    private boolean isRunning;

    /**
     * @param level 0 to 9, or -1 for the usual
     * @param strategy 0 to 2, as in {@code Deflater}
     * @param raw whether there is no header and no checksum (RFC 1951 without RFC 1950)
     */
    public DeflateStream(int level, int strategy, boolean raw) {
        this.raw = raw;
        set(level == -1 ? DEFAULT_LEVEL : level, strategy);
        reset();
    }

    private void set(int newLevel, int newStrategy) {
        level = newLevel;
        strategy = newStrategy;
        deflation.effort = MatchEffort.ofLevel(newLevel);
        deflation.isFiltered = newStrategy == FILTERED;
    }

    /** Ready for another stream. */
    public void reset() {
        deflation.reset();
        deflation.sum = raw ? null : sum;
        sum.reset();
        adler = 1;
        isRunning = false;
        phase = raw ? Phase.BLOCKS : Phase.HEADER;
        lastFlush = NEVER_CALLED;
    }

    /** Goes as far as input and room allow. */
    public Status deflate(
            byte[] input,
            int inputFrom,
            int inputLength,
            byte[] output,
            int from,
            int length,
            int flush) {
        return within(input, inputFrom, inputLength, output, from, length, () -> run(flush));
    }

    /**
     * Compresses what it is given as before, and then changes the level and strategy. {@link
     * Status#NO_PROGRESS}: there was not enough room for that, call again.
     */
    public Status change(
            byte[] input,
            int inputFrom,
            int inputLength,
            byte[] output,
            int from,
            int length,
            int newLevel,
            int newStrategy) {
        int wanted = newLevel == -1 ? DEFAULT_LEVEL : newLevel;
        return within(
                input,
                inputFrom,
                inputLength,
                output,
                from,
                length,
                () -> runAndChange(wanted, newStrategy));
    }

    /** What is done between opening and closing the arrays of a call. */
    private interface Work {
        Status run();
    }

    private Status within(
            byte[] input,
            int inputFrom,
            int inputLength,
            byte[] output,
            int from,
            int length,
            Work work) {
        if (isRunning) {
            return Status.MISUSE;
        }
        isRunning = true;
        transfer.open(input, inputFrom, inputLength);
        transfer.openOutput(output, from, length);
        Status status = work.run();
        consumed = transfer.inputAt - inputFrom;
        produced = transfer.outputAt - from;
        if (deflation.sum != null && consumed > 0) {
            adler = (int) sum.getValue();
        }
        transfer.close();
        isRunning = false;
        return status;
    }

    /** Bytes that the last call took. */
    public int consumed() {
        return consumed;
    }

    /** Bytes that the last call wrote. */
    public int produced() {
        return produced;
    }

    /** Of the input so far, or of the dictionary before any. */
    public int adler() {
        return adler;
    }

    /** False: it is too late for a dictionary. (After the end zlib takes one, to no effect.) */
    public boolean setDictionary(byte[] dictionary, int from, int length) {
        boolean isOpen = raw || phase == Phase.HEADER || phase == Phase.DONE;
        if (!isOpen || deflation.history.ahead != 0) {
            return false;
        }
        if (phase == Phase.HEADER) {
            sum.update(dictionary, from, length);
            adler = (int) sum.getValue();
        }
        int count = Math.min(length, Alphabet.WINDOW_SIZE);
        if (raw && count == Alphabet.WINDOW_SIZE) {
            deflation.history.forgetStrings();
            deflation.history.restart();
        }
        Transfer source = new Transfer();
        source.open(dictionary, from + length - count, count);
        deflation.history.enterDictionary(source);
        deflation.restart();
        return true;
    }

    private Status runAndChange(int newLevel, int newStrategy) {
        boolean changesMethod =
                newStrategy != strategy
                        || MatchEffort.ofLevel(newLevel).method() != deflation.effort.method();
        History history = deflation.history;
        if (changesMethod && lastFlush != NEVER_CALLED) {
            if (run(END_BLOCK) == Status.MISUSE) {
                return Status.MISUSE;
            }
            if (transfer.available() + (history.at - history.blockStart) + history.ahead != 0) {
                return Status.NO_PROGRESS;
            }
        }
        if (level == 0 && newLevel != 0 && deflation.storedSlides != 0) {
            if (deflation.storedSlides == 1) {
                history.slideStrings();
            } else {
                history.forgetStrings();
            }
            deflation.storedSlides = 0;
        }
        set(newLevel, newStrategy);
        return Status.PROGRESS;
    }

    private Status run(int flush) {
        if (phase.compareTo(Phase.TRAILER) >= 0 && flush != FINISH) {
            return Status.MISUSE;
        }
        if (transfer.room() == 0) {
            return Status.NO_PROGRESS;
        }
        int previousFlush = lastFlush;
        lastFlush = flush;
        if (!pending.isEmpty()) {
            pending.drain(transfer);
            if (transfer.room() == 0) {
                return cut();
            }
        } else if (transfer.available() == 0
                && rank(flush) <= rank(previousFlush)
                && flush != FINISH) {
            return Status.NO_PROGRESS;
        }
        if (phase.compareTo(Phase.TRAILER) >= 0 && transfer.available() != 0) {
            return Status.NO_PROGRESS;
        }
        if (phase == Phase.HEADER) {
            writeHeader();
            if (!pending.isEmpty()) {
                return cut();
            }
        }
        if (transfer.available() != 0
                || deflation.history.ahead != 0
                || (flush != NO_FLUSH && phase == Phase.BLOCKS)) {
            Outcome outcome = compress(flush);
            if (outcome == Outcome.LAST_BLOCK_STARTED || outcome == Outcome.LAST_BLOCK_DONE) {
                phase = Phase.TRAILER;
            }
            if (outcome == Outcome.NEED_MORE || outcome == Outcome.LAST_BLOCK_STARTED) {
                return transfer.room() == 0 ? cut() : Status.PROGRESS;
            }
            if (outcome == Outcome.FLUSHED) {
                markFlush(flush);
                if (transfer.room() == 0) {
                    return cut();
                }
            }
        }
        return flush == FINISH ? writeTrailer() : Status.PROGRESS;
    }

    private Status cut() {
        lastFlush = WAS_CUT;
        return Status.PROGRESS;
    }

    /** The order of the modes: one that asks for no more than the last has nothing to do. */
    private static int rank(int flush) {
        return flush * 2 - (flush > FINISH ? 9 : 0);
    }

    private void writeHeader() {
        int effort = level < 2 ? 0 : level < 6 ? 1 : level == 6 ? 2 : 3;
        int header = HEADER | (strategy >= HUFFMAN_ONLY ? 0 : effort) << 6;
        boolean hasDictionary = deflation.history.at != 0;
        if (hasDictionary) {
            header |= PRESET_DICTIONARY;
        }
        pending.networkShort(header + 31 - header % 31);
        if (hasDictionary) {
            pending.networkShort(adler >>> 16);
            pending.networkShort(adler);
        }
        sum.reset();
        adler = 1;
        phase = Phase.BLOCKS;
        pending.drain(transfer);
    }

    private Outcome compress(int flush) {
        if (level == 0) {
            return storing.store(flush);
        }
        if (strategy == HUFFMAN_ONLY) {
            return matching.literals(flush);
        }
        return deflation.effort.method() == Method.GREEDY
                ? matching.greedy(flush)
                : matching.lazy(flush);
    }

    /** An empty stored block ends what is flushed at a byte. */
    private void markFlush(int flush) {
        if (flush != END_BLOCK) {
            deflation.blocks.storedHead(0, false);
            if (flush == FULL_FLUSH) {
                deflation.history.forgetStrings();
                if (deflation.history.ahead == 0) {
                    deflation.history.restart();
                }
            }
        }
        pending.drain(transfer);
    }

    private Status writeTrailer() {
        if (raw || phase == Phase.DONE) {
            return Status.STREAM_END;
        }
        adler = (int) sum.getValue();
        pending.networkShort(adler >>> 16);
        pending.networkShort(adler);
        pending.drain(transfer);
        phase = Phase.DONE;
        return pending.isEmpty() ? Status.STREAM_END : Status.PROGRESS;
    }
}
