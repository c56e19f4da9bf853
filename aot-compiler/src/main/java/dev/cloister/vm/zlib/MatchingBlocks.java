package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.MIN_MATCH;

import dev.cloister.vm.zlib.Deflation.Outcome;

/** The ways to make compressed blocks: any match, the better of two in a row, or none. */
final class MatchingBlocks {
    /** A shortest match that lies further back takes more bits than three literals. */
    private static final int TOO_FAR = 4096;

    /** When input is filtered (many small values), matches up to this length are no gain. */
    private static final int FILTERED_MATCH = 5;

    private final Deflation deflation;
    private final History history;
    private final BlockWriter blocks;

    MatchingBlocks(Deflation deflation) {
        this.deflation = deflation;
        this.history = deflation.history;
        this.blocks = deflation.blocks;
    }

    /** Every match is taken as it is found. */
    Outcome greedy(int flush) {
        while (true) {
            if (history.ahead < History.MIN_LOOKAHEAD) {
                deflation.fill();
                if (history.ahead < History.MIN_LOOKAHEAD && flush == DeflateStream.NO_FLUSH) {
                    return Outcome.NEED_MORE;
                }
                if (history.ahead == 0) {
                    break;
                }
            }
            int place = history.ahead >= MIN_MATCH ? history.enter(history.at) : History.NONE;
            if (history.isInReach(place)) {
                deflation.matchLength =
                        history.longestMatch(place, deflation.previousLength, deflation.effort);
            }
            boolean isFull;
            if (deflation.matchLength >= MIN_MATCH) {
                isFull = blocks.match(history.at - history.matchStart, deflation.matchLength);
                skipGreedily();
            } else {
                isFull = blocks.literal(history.window[history.at]);
                history.ahead--;
                history.at++;
            }
            if (isFull) {
                deflation.finishBlock(false);
                if (!deflation.hasRoom()) {
                    return Outcome.NEED_MORE;
                }
            }
        }
        history.notEntered = Math.min(history.at, MIN_MATCH - 1);
        return deflation.end(flush);
    }

    /** Goes behind the match; the strings in it are entered when it is short. */
    private void skipGreedily() {
        int length = deflation.matchLength;
        history.ahead -= length;
        if (length <= deflation.effort.lazy() && history.ahead >= MIN_MATCH) {
            for (int end = history.at + length - 1; history.at < end; ) {
                history.enter(++history.at);
            }
            history.at++;
        } else {
            history.at += length;
            history.restartHash(history.at);
        }
        deflation.matchLength = 0;
    }

    /** A match is taken when the next byte has no better one. */
    Outcome lazy(int flush) {
        while (true) {
            if (history.ahead < History.MIN_LOOKAHEAD) {
                deflation.fill();
                if (history.ahead < History.MIN_LOOKAHEAD && flush == DeflateStream.NO_FLUSH) {
                    return Outcome.NEED_MORE;
                }
                if (history.ahead == 0) {
                    break;
                }
            }
            int place = history.ahead >= MIN_MATCH ? history.enter(history.at) : History.NONE;
            int previousStart = history.matchStart;
            deflation.previousLength = deflation.matchLength;
            deflation.matchLength = Deflation.NO_MATCH;
            if (deflation.previousLength < deflation.effort.lazy() && history.isInReach(place)) {
                search(place);
            }
            if (deflation.previousLength >= MIN_MATCH
                    && deflation.matchLength <= deflation.previousLength) {
                if (takePrevious(previousStart) && !deflation.hasRoom()) {
                    return Outcome.NEED_MORE;
                }
            } else if (!step()) {
                return Outcome.NEED_MORE;
            }
        }
        if (deflation.isUndecided) {
            blocks.literal(history.window[history.at - 1]);
            deflation.isUndecided = false;
        }
        history.notEntered = Math.min(history.at, MIN_MATCH - 1);
        return deflation.end(flush);
    }

    private void search(int place) {
        int length = history.longestMatch(place, deflation.previousLength, deflation.effort);
        boolean isPoor =
                length <= FILTERED_MATCH
                        && (deflation.isFiltered
                                || (length == MIN_MATCH
                                        && history.at - history.matchStart > TOO_FAR));
        deflation.matchLength = isPoor ? Deflation.NO_MATCH : length;
    }

    /** The match at the byte before. True: a block became full and was written. */
    private boolean takePrevious(int start) {
        int length = deflation.previousLength;
        int lastToEnter = history.at + history.ahead - MIN_MATCH;
        boolean isFull = blocks.match(history.at - 1 - start, length);
        history.ahead -= length - 1;
        for (int end = history.at + length - 2; history.at < end; ) {
            if (++history.at <= lastToEnter) {
                history.enter(history.at);
            }
        }
        history.at++;
        deflation.previousLength = 0;
        deflation.isUndecided = false;
        deflation.matchLength = Deflation.NO_MATCH;
        if (isFull) {
            deflation.finishBlock(false);
        }
        return isFull;
    }

    /** The byte before, if undecided, is a literal; this one is undecided. False: no room. */
    private boolean step() {
        boolean wasUndecided = deflation.isUndecided;
        if (wasUndecided && blocks.literal(history.window[history.at - 1])) {
            deflation.finishBlock(false);
        }
        deflation.isUndecided = true;
        history.at++;
        history.ahead--;
        return !wasUndecided || deflation.hasRoom();
    }

    /** Literals alone. */
    Outcome literals(int flush) {
        while (true) {
            if (history.ahead == 0) {
                deflation.fill();
                if (history.ahead == 0) {
                    if (flush == DeflateStream.NO_FLUSH) {
                        return Outcome.NEED_MORE;
                    }
                    break;
                }
            }
            deflation.matchLength = 0;
            boolean isFull = blocks.literal(history.window[history.at]);
            history.ahead--;
            history.at++;
            if (isFull) {
                deflation.finishBlock(false);
                if (!deflation.hasRoom()) {
                    return Outcome.NEED_MORE;
                }
            }
        }
        history.notEntered = 0;
        return deflation.end(flush);
    }
}
