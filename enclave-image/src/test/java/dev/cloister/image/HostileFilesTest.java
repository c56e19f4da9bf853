package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Files changed at random, reproducibly: a reader may only accept or throw {@link ImageException}.
 */
class HostileFilesTest {
    /** For a long run: {@code -Dcloister.fuzz.rounds=1000000 -Dcloister.fuzz.seed=7}. */
    private static final int ROUNDS = Integer.getInteger("cloister.fuzz.rounds", 5_000);

    private static final long SEED = Long.getLong("cloister.fuzz.seed", 20260101);
    private static final long[] EXTREMES = {
        0,
        1,
        -1,
        4095,
        4096,
        1L << 31,
        1L << 32,
        -1L << 12,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MAX_VALUE & -4096
    };

    @Test
    void elfFiles() {
        // Headers, program headers and section headers; the rest is content.
        int refused = fuzz(TinyElf.bytes(), 0x4c0, ElfReader::read);
        assertTrue(refused > ROUNDS / 10, "only " + refused + " were refused");
    }

    @Test
    void images() {
        byte[] file = TestImages.signed().toBytes();
        int tables = (int) ImageFormat.contentsAt(14, TestImages.METADATA.toBytes().length);
        int refused = fuzz(file, tables, EnclaveImage::read);
        assertTrue(refused > ROUNDS / 2, "only " + refused + " were refused");
    }

    @Test
    void imagesWithPiecesCutOutDoubledAndMoved() {
        byte[] file = TestImages.signed().toBytes();
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS / 10; round++) {
            byte[] changed = spliced(file, random);
            boolean refused =
                    isRefused(() -> ImageVerifier.verify(changed, ExpectedIdentity.any()));
            assertTrue(
                    refused || Arrays.equals(file, changed), "round " + round + ", seed " + SEED);
        }
    }

    @Test
    void wholeImagesThroughTheVerifier() {
        byte[] file = TestImages.signed().toBytes();
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS / 10; round++) {
            byte[] changed = file.clone();
            change(changed, changed.length, random);
            boolean refused =
                    isRefused(() -> ImageVerifier.verify(changed, ExpectedIdentity.any()));
            assertTrue(
                    refused || Arrays.equals(file, changed), "round " + round + ", seed " + SEED);
        }
    }

    @Test
    void buildRecords() {
        byte[] json =
                "{\"a\": [1, -2.5e3, true, null], \"b\": {\"c\": \"\\u00e9\\n\"}, \"d\": {}}"
                        .getBytes(StandardCharsets.ISO_8859_1);
        int refused =
                fuzz(
                        json,
                        json.length,
                        bytes -> JsonText.parse(new String(bytes, StandardCharsets.ISO_8859_1)));
        assertTrue(refused > ROUNDS / 10, "only " + refused + " were refused");
    }

    /** A stretch of the file cut out, doubled, or moved to another place. */
    private static byte[] spliced(byte[] file, Random random) {
        int unit = 1 << random.nextInt(13);
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + unit * (1 + random.nextInt(4)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int kind = random.nextInt(3);
        out.write(file, 0, from);
        if (kind == 1) {
            out.write(file, from, to - from);
            out.write(file, from, to - from);
        }
        int rest = file.length - to;
        int further = kind == 2 ? random.nextInt(rest + 1) : 0;
        out.write(file, to, further);
        if (kind == 2) {
            out.write(file, from, to - from);
        }
        out.write(file, to + further, rest - further);
        return out.toByteArray();
    }

    @Test
    void metadata() {
        byte[] json = TestImages.METADATA.toBytes();
        int refused = fuzz(json, json.length, ImageMetadata::read);
        assertTrue(refused > ROUNDS / 10, "only " + refused + " were refused");
    }

    private static int fuzz(byte[] file, int changeable, Consumer<byte[]> read) {
        Random random = new Random(SEED);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed =
                    random.nextInt(8) == 0
                            ? Arrays.copyOf(file, random.nextInt(file.length))
                            : file.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                change(changed, Math.min(changeable, changed.length), random);
            }
            refused += isRefused(() -> read.accept(changed)) ? 1 : 0;
        }
        return refused;
    }

    private static void change(byte[] bytes, int limit, Random random) {
        int width = 1 << random.nextInt(4);
        if (limit < width) {
            return;
        }
        int at = random.nextInt(limit - width + 1);
        long value =
                random.nextBoolean()
                        ? EXTREMES[random.nextInt(EXTREMES.length)]
                        : random.nextLong();
        for (int i = 0; i < width; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
    }

    private static boolean isRefused(Executable read) {
        try {
            read.execute();
            return false;
        } catch (Throwable thrown) {
            assertThrows(
                    ImageException.class,
                    () -> {
                        throw thrown;
                    });
            return true;
        }
    }
}
