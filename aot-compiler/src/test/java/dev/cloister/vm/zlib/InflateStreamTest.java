package dev.cloister.vm.zlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@link InflateStream} and the JDK's {@code Inflater}, call by call. */
class InflateStreamTest {
    private static final long SEED = Long.getLong("zlib.seed", 1);
    private static final int COUNT = Integer.getInteger("zlib.count", 200);

    @Test
    void whateverThePiecesEveryCallDoesWhatZlibDoes() {
        for (int i = 0; i < COUNT; i++) {
            Random random = new Random(SEED * 1_000_003 + i);
            boolean raw = random.nextBoolean();
            byte[] data = SampleBytes.any(random, 200_000);
            byte[] compressed = compressed(data, random.nextInt(11) - 1, random.nextInt(3), raw);
            new InflatePair(raw, "seed " + SEED + "/" + i).compare(compressed, random);
        }
    }

    @Test
    void aStreamWithAnyByteChangedIsReadOrRefusedAsZlibDoes() {
        Random random = new Random(SEED);
        for (int kind = 0; kind < 10; kind++) {
            boolean raw = kind % 2 == 0;
            byte[] data = SampleBytes.of(kind % 7, random, 700);
            byte[] compressed = compressed(data, kind, kind % 3, raw);
            for (int at = 0; at < compressed.length; at++) {
                byte[] changed = compressed.clone();
                changed[at] ^= (byte) (1 + random.nextInt(255));
                InflatePair pair = new InflatePair(raw, kind + " changed at " + at);
                if (at % 2 == 0) {
                    pair.compare(changed, random);
                } else {
                    pair.compareAtOnce(changed, 5000);
                }
            }
        }
    }

    @Test
    void whatIsNoStreamAtAllIsRefusedInZlibsWords() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20 * COUNT; i++) {
            byte[] noise = SampleBytes.any(random, 300);
            if (noise.length > 0 && random.nextBoolean()) {
                // The head of a dynamic block.
                noise[0] = (byte) (noise[0] & ~7 | 4);
            }
            new InflatePair(true, "noise " + SEED + "/" + i).compareAtOnce(noise, 3000);
        }
    }

    @Test
    void aTruncatedStreamWaitsForMore() {
        byte[] data = SampleBytes.of(1, new Random(SEED), 3000);
        byte[] compressed = compressed(data, 6, 0, false);
        for (int length = 0; length < compressed.length; length++) {
            byte[] part = Arrays.copyOf(compressed, length);
            new InflatePair(false, "of length " + length).compareAtOnce(part, 4000);
        }
    }

    @Test
    void dictionariesAreAskedForAndChecked() {
        Random random = new Random(SEED);
        for (int i = 0; i < COUNT; i++) {
            boolean raw = random.nextBoolean();
            byte[] dictionary = SampleBytes.any(random, 50_000);
            byte[] data = SampleBytes.any(random, 20_000);
            System.arraycopy(dictionary, 0, data, 0, Math.min(dictionary.length, data.length));
            Deflater deflater = new Deflater(6, raw);
            deflater.setDictionary(dictionary);
            byte[] compressed = all(deflater, data);
            InflatePair pair = new InflatePair(raw, "dictionary " + SEED + "/" + i);
            pair.offer(dictionary);
            pair.compare(compressed, random);
        }
    }

    /** Each row: the stream in hexadecimal, and what is wrong with it. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "789d, incorrect header check",
        "7709, unknown compression method",
        "881c, invalid window size",
        "789cce, invalid block type",
        "789ce9f19cf63a, invalid stored block lengths",
        "789c9ddf69, too many length or distance symbols",
        "789c352d441a, invalid code lengths set",
        "789c040e12c0, invalid bit length repeat",
        "789c5d2f844048c5beb4, invalid code -- missing end-of-block",
        "789c03a0cdf62bab, incorrect data check",
        "789c4282, invalid distance too far back",
        "789c437e, invalid distance code",
        "789c1b47, invalid literal/length code",
    })
    void sayWhatIsWrong(String hexadecimal, String message) {
        byte[] stream = HexFormat.of().parseHex(hexadecimal);
        InflatePair pair = new InflatePair(false, hexadecimal);
        assertEquals(message, pair.compareAtOnce(stream, 1000));
    }

    @Test
    void aBombTakesNoMoreThanTheRoomThatItIsGiven() {
        byte[] compressed = compressed(new byte[50_000_000], 9, 0, false);
        InflateStream stream = new InflateStream(false);
        byte[] room = new byte[10_000];
        int at = 0;
        long total = 0;
        long result = 0;
        while (result >>> 62 == 0) {
            result = stream.inflate(compressed, at, compressed.length - at, room, 0, room.length);
            at += stream.consumed();
            total += stream.produced();
            assertFalse(stream.produced() > room.length);
        }
        assertEquals(50_000_000, total);
        assertEquals(compressed.length, at);
        assertArrayEquals(new byte[10_000], room);
    }

    @Test
    void whatAnErrorCutOffIsNotContinuedBeforeAReset() {
        byte[] compressed = compressed(new byte[500], 6, 0, false);
        byte[] room = new byte[500];
        InflateStream stream = new InflateStream(false);
        assertThrows(
                NullPointerException.class,
                () -> stream.inflate(compressed, 0, compressed.length, null, 0, 500));
        stream.inflate(compressed, 0, compressed.length, room, 0, 500);
        assertEquals("an earlier call was cut off by an error", stream.error());
        stream.reset();
        stream.inflate(compressed, 0, compressed.length, room, 0, 500);
        assertNull(stream.error());
        assertEquals(500, stream.produced());
    }

    private static byte[] compressed(byte[] data, int level, int strategy, boolean raw) {
        Deflater deflater = new Deflater(level, raw);
        deflater.setStrategy(strategy);
        return all(deflater, data);
    }

    private static byte[] all(Deflater deflater, byte[] data) {
        deflater.setInput(data);
        deflater.finish();
        byte[] result = new byte[data.length + data.length / 5 + 1000];
        int length = 0;
        while (!deflater.finished()) {
            length += deflater.deflate(result, length, result.length - length);
        }
        deflater.end();
        return Arrays.copyOf(result, length);
    }
}
