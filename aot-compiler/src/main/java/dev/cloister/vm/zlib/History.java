package dev.cloister.vm.zlib;

import static dev.cloister.vm.zlib.Alphabet.MAX_MATCH;
import static dev.cloister.vm.zlib.Alphabet.MIN_MATCH;
import static dev.cloister.vm.zlib.Alphabet.WINDOW_SIZE;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * The input that was read: 32 KiB to match against and what is still to be compressed, with a chain
 * of the places where each three bytes occurred. When it is full, its upper half moves down.
 */
final class History {
    static final int SIZE = 2 * WINDOW_SIZE;

    /** With less than this ahead, a longest match and the string after it may be cut off. */
    static final int MIN_LOOKAHEAD = MAX_MATCH + MIN_MATCH + 1;

    static final int MAX_DISTANCE = WINDOW_SIZE - MIN_LOOKAHEAD;

    /** The end of a chain; so the very first string is never found. */
    static final int NONE = 0;

    private static final int MASK = WINDOW_SIZE - 1;
    private static final int HASH_SHIFT = 5;
    private static final int HASH_MASK = WINDOW_SIZE - 1;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Longer than the window, because bytes are compared eight at a time. */
    final byte[] window = new byte[SIZE + Long.BYTES];

    /** The next byte to compress. */
    int at;

    /** Bytes that were read from {@link #at} on. */
    int ahead;

    /** Where the current block's input begins; negative when it moved out of the window. */
    int blockStart;

    /** Strings before {@link #at} that are not in the chains yet, for want of a third byte. */
    int notEntered;

    /** Where {@link #longestMatch} found its match. */
    int matchStart;

    private final char[] heads = new char[HASH_MASK + 1];
    private final char[] previous = new char[WINDOW_SIZE];
    private int hash;

    void reset() {
        forgetStrings();
        at = 0;
        blockStart = 0;
        ahead = 0;
        notEntered = 0;
        hash = 0;
    }

    void forgetStrings() {
        Arrays.fill(heads, (char) NONE);
    }

    /** Drops all input, which was compressed. */
    void restart() {
        at = 0;
        blockStart = 0;
        notEntered = 0;
    }

    /** Reads until enough is ahead, if there is input. */
    void fill(Transfer transfer, Adler32 sum) {
        do {
            if (at >= WINDOW_SIZE + MAX_DISTANCE) {
                System.arraycopy(window, WINDOW_SIZE, window, 0, at + ahead - WINDOW_SIZE);
                matchStart -= WINDOW_SIZE;
                at -= WINDOW_SIZE;
                blockStart -= WINDOW_SIZE;
                notEntered = Math.min(notEntered, at);
                slideStrings();
            }
            if (transfer.available() == 0) {
                return;
            }
            ahead += transfer.read(window, at + ahead, SIZE - ahead - at, sum);
            enterLate();
        } while (ahead < MIN_LOOKAHEAD && transfer.available() > 0);
    }

    private void enterLate() {
        if (ahead + notEntered < MIN_MATCH) {
            return;
        }
        int string = at - notEntered;
        restartHash(string);
        while (notEntered > 0) {
            enter(string);
            string++;
            notEntered--;
            if (ahead + notEntered < MIN_MATCH) {
                return;
            }
        }
    }

    /** The chains follow the window when its upper half moves down. */
    void slideStrings() {
        slide(heads);
        slide(previous);
    }

    private static void slide(char[] places) {
        for (int i = 0; i < places.length; i++) {
            places[i] = (char) Math.max(places[i] - WINDOW_SIZE, NONE);
        }
    }

    /** The next string to be entered is that at {@code string}. */
    void restartHash(int string) {
        hash = (window[string] & 0xff) << HASH_SHIFT ^ window[string + 1] & 0xff;
    }

    /**
     * Enters the string; strings are entered in order, or after {@link #restartHash}. Answers where
     * its first bytes occurred before, or {@link #NONE}.
     */
    int enter(int string) {
        hash = (hash << HASH_SHIFT ^ window[string + MIN_MATCH - 1] & 0xff) & HASH_MASK;
        char before = heads[hash];
        previous[string & MASK] = before;
        heads[hash] = (char) string;
        return before;
    }

    /** Behind a dictionary, all of which was read, of which the last strings have no third byte. */
    void enterDictionary(Transfer dictionary) {
        fill(dictionary, null);
        while (ahead >= MIN_MATCH) {
            int end = at + ahead - (MIN_MATCH - 1);
            for (; at < end; at++) {
                enter(at);
            }
            ahead = MIN_MATCH - 1;
            fill(dictionary, null);
        }
        at += ahead;
        blockStart = at;
        notEntered = ahead;
        ahead = 0;
    }

    boolean isInReach(int place) {
        return place != NONE && at - place <= MAX_DISTANCE;
    }

    /**
     * The length of the longest match with the string at {@link #at}, of those in the chain from
     * {@code first}, if it is longer than {@code atLeast}; otherwise that. Never more than is
     * ahead. (After a match, lazy matching leaves zero to greedy matching, and then zlib wants the
     * bytes before to be the same, too.)
     */
    int longestMatch(int first, int atLeast, MatchEffort effort) {
        byte[] bytes = window;
        char[] chain = previous;
        int string = at;
        int limit = Math.max(string - MAX_DISTANCE, NONE);
        int tries = atLeast >= effort.good() ? effort.chain() >> 2 : effort.chain();
        int nice = Math.min(effort.nice(), ahead);
        int longest = Math.min(MAX_MATCH, ahead);
        int best = atLeast;
        byte last = bytes[string + best];
        byte beforeLast = bytes[string + best - 1];
        int candidate = first;
        do {
            if (bytes[candidate + best] == last && bytes[candidate + best - 1] == beforeLast) {
                int length = commonLength(bytes, string, candidate, longest);
                if (length > best) {
                    matchStart = candidate;
                    best = length;
                    if (length >= nice) {
                        break;
                    }
                    last = bytes[string + best];
                    beforeLast = bytes[string + best - 1];
                }
            }
            candidate = chain[candidate & MASK];
        } while (candidate > limit && --tries != 0);
        return Math.min(best, ahead);
    }

    private static int commonLength(byte[] bytes, int a, int b, int longest) {
        for (int i = 0; i < longest; i += Long.BYTES) {
            long difference = (long) LONGS.get(bytes, a + i) ^ (long) LONGS.get(bytes, b + i);
            if (difference != 0) {
                return Math.min(longest, i + (Long.numberOfTrailingZeros(difference) >> 3));
            }
        }
        return longest;
    }
}
