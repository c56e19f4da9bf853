package dev.cloister.vm.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Bytes of several characters, from a seed. */
final class SampleBytes {
    private static final int KINDS = 7;

    private SampleBytes() {}

    static byte[] any(Random random, int largest) {
        int length = random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(largest);
        return of(random.nextInt(KINDS), random, length);
    }

    static byte[] of(int kind, Random random, int length) {
        byte[] bytes = new byte[length];
        switch (kind) {
            case 0 -> random.nextBytes(bytes);
            case 1 -> words(random, bytes);
            case 2 -> runs(random, bytes);
            case 3 -> filtered(random, bytes);
            case 4 -> repeats(random, bytes);
            case 5 -> skewed(random, bytes);
            default -> mixed(random, bytes);
        }
        return bytes;
    }

    private static void words(Random random, byte[] bytes) {
        byte[][] words = new byte[200][];
        for (int i = 0; i < words.length; i++) {
            words[i] = new byte[2 + random.nextInt(9)];
            for (int j = 0; j < words[i].length - 1; j++) {
                words[i][j] = (byte) ('a' + Math.abs(random.nextGaussian() * 6) % 26);
            }
            words[i][words[i].length - 1] = ' ';
        }
        for (int at = 0; at < bytes.length; ) {
            byte[] word = words[(int) Math.min(199, Math.abs(random.nextGaussian() * 50))];
            for (int i = 0; i < word.length && at < bytes.length; i++) {
                bytes[at++] = word[i];
            }
        }
    }

    private static void runs(Random random, byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            byte value = (byte) random.nextInt(3);
            for (int i = random.nextInt(700); i >= 0 && at < bytes.length; i--) {
                bytes[at++] = value;
            }
        }
    }

    private static void filtered(Random random, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextGaussian() * 4);
        }
    }

    private static void repeats(Random random, byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            int back = 1 + random.nextInt(40_000);
            if (at < back || random.nextInt(3) == 0) {
                bytes[at++] = (byte) random.nextInt();
            } else {
                int end =
                        Math.min(
                                bytes.length,
                                at + 3 + random.nextInt(random.nextBoolean() ? 6 : 400));
                for (; at < end; at++) {
                    bytes[at] = bytes[at - back];
                }
            }
        }
    }

    /** Codes that would be longer than 15 bits: frequencies like Fibonacci's numbers. */
    private static void skewed(Random random, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int value = 0;
            while (value < 40 && random.nextInt(1000) < 382) {
                value++;
            }
            bytes[i] = (byte) (value * 7);
        }
    }

    private static void mixed(Random random, byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (all.size() < bytes.length) {
            all.writeBytes(of(random.nextInt(KINDS - 1), random, random.nextInt(30_000)));
        }
        System.arraycopy(all.toByteArray(), 0, bytes, 0, bytes.length);
    }
}
