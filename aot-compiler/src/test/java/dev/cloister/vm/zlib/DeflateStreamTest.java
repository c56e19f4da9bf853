package dev.cloister.vm.zlib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** {@link DeflateStream} and the JDK's {@code Deflater}, call by call. */
class DeflateStreamTest {
    private static final long SEED = Long.getLong("zlib.seed", 1);
    private static final int COUNT = Integer.getInteger("zlib.count", 200);

    /** Of what {@link #isThisZlib} compresses, by zlib as it is published. */
    private static final long FINGERPRINT = 0x57cdd8c4L;

    /** Some machines have a zlib that chooses other matches; nothing can be compared there. */
    private static boolean isThisZlib() {
        CRC32 sum = new CRC32();
        for (int level = 0; level <= 9; level++) {
            Deflater deflater = new Deflater(level);
            deflater.setInput(SampleBytes.of(1, new Random(1), 100_000));
            deflater.finish();
            byte[] result = new byte[150_000];
            sum.update(result, 0, deflater.deflate(result));
            deflater.end();
        }
        return sum.getValue() == FINGERPRINT;
    }

    @Test
    void whateverTheSettingsAndPiecesEveryCallDoesWhatZlibDoes() {
        assumeTrue(isThisZlib(), "this machine's zlib is another one");
        for (int i = 0; i < COUNT; i++) {
            new DeflatePair(new Random(SEED * 1_000_003 + i), "seed " + SEED + "/" + i).compare();
        }
    }

    @Test
    void largeInputInOneCallIsCompressedAsZlibDoes() {
        assumeTrue(isThisZlib(), "this machine's zlib is another one");
        for (int level = 0; level <= 9; level++) {
            byte[] data = SampleBytes.of(6, new Random(level), 1 << 20);
            byte[] expected = new byte[data.length + 1000];
            Deflater deflater = new Deflater(level);
            deflater.setInput(data);
            deflater.finish();
            int length = deflater.deflate(expected);
            deflater.end();
            byte[] actual = new byte[expected.length];
            DeflateStream stream = new DeflateStream(level, 0, false);
            assertEquals(
                    DeflateStream.Status.STREAM_END,
                    stream.deflate(data, 0, data.length, actual, 0, actual.length, 4));
            assertEquals(length, stream.produced());
            assertArrayEquals(expected, actual, "level " + level);
        }
    }

    @Test
    void whatItCompressesZlibReads() throws DataFormatException {
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            byte[] data = SampleBytes.any(random, 200_000);
            int level = random.nextInt(10);
            int strategy = random.nextInt(3);
            DeflateStream stream = new DeflateStream(level, strategy, false);
            byte[] compressed = new byte[data.length + 2000];
            stream.deflate(data, 0, data.length, compressed, 0, compressed.length, 4);
            Inflater inflater = new Inflater();
            inflater.setInput(compressed, 0, stream.produced());
            byte[] back = new byte[data.length + 1];
            int length = inflater.inflate(back);
            assertEquals(true, inflater.finished());
            assertArrayEquals(data, Arrays.copyOf(back, length), "level " + level);
            inflater.end();
        }
    }

    @Test
    void whatAnErrorCutOffIsNotContinuedBeforeAReset() {
        byte[] data = SampleBytes.of(1, new Random(1), 1000);
        byte[] room = new byte[2000];
        DeflateStream stream = new DeflateStream(6, 0, false);
        assertThrows(
                NullPointerException.class, () -> stream.deflate(data, 0, 1000, null, 0, 2000, 4));
        assertEquals(DeflateStream.Status.MISUSE, stream.deflate(data, 0, 1000, room, 0, 2000, 4));
        stream.reset();
        assertEquals(
                DeflateStream.Status.STREAM_END, stream.deflate(data, 0, 1000, room, 0, 2000, 4));
    }
}
