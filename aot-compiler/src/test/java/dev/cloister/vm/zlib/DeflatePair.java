package dev.cloister.vm.zlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.vm.zlib.DeflateStream.Status;
import java.util.Random;
import java.util.zip.Deflater;

/** A random sequence of calls, given to the JDK's deflater and to ours. */
final class DeflatePair {
    private static final int FINISH = 4;

    private final Random random;
    private final String name;
    private final boolean raw;
    private final Deflater expected;
    private final DeflateStream actual;
    private int level;
    private int strategy;
    private boolean changes;
    private byte[] data;
    private int at;
    private int end;
    private boolean finishing;

    DeflatePair(Random random, String name) {
        this.random = random;
        this.name = name;
        raw = random.nextBoolean();
        level = random.nextInt(11) - 1;
        expected = new Deflater(level, raw);
        actual = new DeflateStream(level, 0, raw);
        if (random.nextInt(3) == 0) {
            change(level, random.nextInt(3));
        }
    }

    void compare() {
        try {
            for (int streams = random.nextInt(3); streams >= 0; streams--) {
                stream();
                expected.reset();
                actual.reset();
            }
        } finally {
            expected.end();
        }
    }

    private void stream() {
        at = 0;
        end = 0;
        finishing = false;
        int largestInput = size(200_000);
        int largestOutput = size(100_000);
        data =
                SampleBytes.any(
                        random,
                        Math.min(300_000, 2000 + 100 * Math.min(largestInput, largestOutput)));
        boolean flushes = random.nextInt(3) == 0;
        boolean changesOften = random.nextInt(3) == 0;
        if (random.nextInt(4) == 0) {
            dictionary();
        }
        while (!expected.finished()) {
            if (at == end && !finishing) {
                end = Math.min(data.length, at + random.nextInt(largestInput + 1));
                expected.setInput(data, at, end - at);
                if (end == data.length) {
                    expected.finish();
                    finishing = true;
                }
            }
            if (changesOften && random.nextInt(5) == 0 && !finishing) {
                change(random.nextInt(11) - 1, random.nextInt(3));
            }
            if (random.nextInt(200) == 0) {
                dictionary();
            }
            int flush = flushes && random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 0;
            call(random.nextInt(largestOutput + 1), finishing ? FINISH : flush);
        }
        if (random.nextBoolean()) {
            dictionary();
        }
    }

    private int size(int largest) {
        return switch (random.nextInt(3)) {
            case 0 -> 1 + random.nextInt(40);
            case 1 -> 1 + random.nextInt(5000);
            default -> 1 + random.nextInt(largest);
        };
    }

    private void change(int newLevel, int newStrategy) {
        expected.setLevel(newLevel);
        expected.setStrategy(newStrategy);
        changes |= newLevel != level || newStrategy != strategy;
        level = newLevel;
        strategy = newStrategy;
    }

    private void dictionary() {
        byte[] dictionary = SampleBytes.any(random, 70_000);
        boolean accepted = true;
        try {
            expected.setDictionary(dictionary);
        } catch (IllegalArgumentException e) {
            accepted = false;
        }
        assertEquals(accepted, actual.setDictionary(dictionary, 0, dictionary.length), name);
        assertEquals(expected.getAdler(), actual.adler(), name);
    }

    private void call(int room, int flush) {
        byte[] wanted = new byte[room];
        byte[] got = new byte[room];
        long read = expected.getBytesRead();
        int written = expected.deflate(wanted, 0, room, flush == FINISH ? 0 : flush);
        Status status;
        if (changes) {
            status = actual.change(data, at, end - at, got, 0, room, level, strategy);
            changes = status == Status.NO_PROGRESS;
        } else {
            status = actual.deflate(data, at, end - at, got, 0, room, flush);
        }
        assertArrayEquals(wanted, got, name);
        assertEquals(written, actual.produced(), name);
        assertEquals(expected.getBytesRead() - read, actual.consumed(), name);
        assertEquals(expected.getAdler(), actual.adler(), name);
        assertEquals(expected.finished(), status == Status.STREAM_END, name);
        assertTrue(status != Status.MISUSE, name);
        at += actual.consumed();
    }
}
