package dev.cloister.vm.zlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Calls that are given to the JDK's inflater and to ours. */
final class InflatePair {
    /** After so many calls without progress there is none to come. */
    private static final int IDLE_CALLS = 30;

    private final String name;
    private final Inflater expected;
    private final InflateStream actual;
    private byte[] dictionary = new byte[0];
    private String error;

    InflatePair(boolean raw, String name) {
        this.name = name;
        expected = new Inflater(raw);
        actual = new InflateStream(raw);
        if (raw) {
            dictionary = null;
        }
    }

    /** What to answer when a dictionary is needed; a raw stream gets it first. */
    void offer(byte[] bytes) {
        if (dictionary == null) {
            setDictionary(bytes);
        }
        dictionary = bytes;
    }

    /** In random pieces, beyond the end or the first error. */
    void compare(byte[] compressed, Random random) {
        int largestInput = 1 + random.nextInt(random.nextBoolean() ? 20 : 5000);
        int largestOutput = 1 + random.nextInt(random.nextBoolean() ? 600 : 40_000);
        int at = 0;
        int end = 0;
        int idleCalls = 0;
        while (idleCalls < IDLE_CALLS) {
            if (at == end || random.nextInt(10) == 0) {
                end = Math.min(compressed.length, at + random.nextInt(largestInput + 1));
            }
            at += call(compressed, at, end - at, random.nextInt(largestOutput + 1));
            idleCalls = actual.consumed() + actual.produced() == 0 ? idleCalls + 1 : 0;
            if (expected.needsDictionary() && dictionary != null) {
                setDictionary(random.nextInt(4) == 0 ? new byte[] {1, 2} : dictionary);
            }
        }
        expected.end();
    }

    /** In one call; answers what was wrong. */
    String compareAtOnce(byte[] compressed, int room) {
        int read = call(compressed, 0, compressed.length, room);
        String first = error;
        call(compressed, read, compressed.length - read, room);
        expected.end();
        return first;
    }

    private void setDictionary(byte[] bytes) {
        boolean accepted = true;
        try {
            expected.setDictionary(bytes);
        } catch (IllegalArgumentException e) {
            assertEquals(e.getMessage(), actual.error(), name);
            accepted = false;
        }
        assertEquals(accepted, actual.setDictionary(bytes, 0, bytes.length), name);
    }

    private int call(byte[] compressed, int at, int length, int room) {
        byte[] wanted = new byte[room];
        byte[] got = new byte[room];
        long read = expected.getBytesRead();
        long written = expected.getBytesWritten();
        expected.setInput(compressed, at, length);
        error = "";
        try {
            expected.inflate(wanted);
        } catch (DataFormatException e) {
            error = e.getMessage();
        }
        long result = actual.inflate(compressed, at, length, got, 0, room);
        String found = actual.error() == null ? "" : actual.error();
        assertEquals(error, found, name);
        assertArrayEquals(wanted, got, name);
        assertEquals(expected.getBytesRead() - read, actual.consumed(), name);
        assertEquals(expected.getBytesWritten() - written, actual.produced(), name);
        assertEquals(expected.getAdler(), actual.adler(), name);
        assertEquals(expected.finished(), (result >>> 62 & 1) != 0, name);
        if (error.isEmpty()) {
            assertEquals(actual.consumed(), (int) result & Integer.MAX_VALUE, name);
            assertEquals(actual.produced(), (int) (result >>> 31) & Integer.MAX_VALUE, name);
            assertEquals(expected.needsDictionary(), result < 0, name);
        }
        return actual.consumed();
    }
}
