package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Files changed at random, reproducibly: a reader may only accept or throw {@link ImageException}.
 */
class HostileFilesTest {
    private static final int ROUNDS = 5_000;
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
    void metadata() {
        byte[] json = TestImages.METADATA.toBytes();
        int refused = fuzz(json, json.length, ImageMetadata::read);
        assertTrue(refused > ROUNDS / 10, "only " + refused + " were refused");
    }

    private static int fuzz(byte[] file, int changeable, Consumer<byte[]> read) {
        Random random = new Random(20260101);
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
