package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.MIN_MATCH;

import java.util.zip.Adler32;

/** What the ways to make blocks share, and what they keep from call to call. */
final class Deflation {
    /** What making blocks came to. */
    enum Outcome {
        /** Input or room is missing. */
        NEED_MORE,
        /** All input is in finished blocks. */
        FLUSHED,
        /** The last block is written but for what found no room. */
        LAST_BLOCK_STARTED,
        LAST_BLOCK_DONE
    }

    static final int NO_MATCH = MIN_MATCH - 1;

    final Transfer transfer = new Transfer();
    final PendingOutput pending = new PendingOutput();
    final BlockWriter blocks = new BlockWriter(pending);
    final History history = new History();

    /** Of the input, when the stream has one. */
    Adler32 sum;

    MatchEffort effort;
    boolean isFiltered;
    int matchLength;
    int previousLength;

    /** Lazy matching: the byte before has not been decided yet. */
    boolean isUndecided;

    /** Halves of the window that moved down while storing; from the second on, chains are void. */
    int storedSlides;

    void reset() {
        pending.reset();
        blocks.reset();
        history.reset();
        restart();
        storedSlides = 0;
    }

    void restart() {
        matchLength = NO_MATCH;
        previousLength = NO_MATCH;
        isUndecided = false;
    }

    void fill() {
        history.fill(transfer, sum);
    }

    /** Writes the block so far. */
    void finishBlock(boolean isLast) {
        int start = history.blockStart;
        blocks.finish(history.window, start, history.at - start, isLast);
        history.blockStart = history.at;
        pending.drain(transfer);
    }

    boolean hasRoom() {
        return transfer.room() > 0;
    }

    /** After all input became symbols. */
    Outcome end(int flush) {
        if (flush == DeflateStream.FINISH) {
            finishBlock(true);
            return hasRoom() ? Outcome.LAST_BLOCK_DONE : Outcome.LAST_BLOCK_STARTED;
        }
        if (!blocks.isEmpty()) {
            finishBlock(false);
            if (!hasRoom()) {
                return Outcome.NEED_MORE;
            }
        }
        return Outcome.FLUSHED;
    }
}
