package dev.cloister.fuzz;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What the native methods of generated proxies answer: whatever the input holds next. */
public final class HostAnswers {
    private static ByteBuffer input = ByteBuffer.allocate(0);
    private static byte[] last;

    private HostAnswers() {}

    static void from(byte[] bytes) {
        input = ByteBuffer.wrap(bytes);
        last = null;
    }

    /** A slot. */
    public static long slot() {
        return input.remaining() < Long.BYTES ? input.remaining() : input.getLong();
    }

    /** An array of bytes, of the length that its first two bytes say, as far as there are any. */
    public static byte[] bytes() {
        int length = input.remaining() < 2 ? 0 : Short.toUnsignedInt(input.getShort());
        byte[] bytes = new byte[Math.min(length, input.remaining())];
        input.get(bytes);
        last = bytes;
        return bytes.clone();
    }

    /** An array of doubles. */
    public static double[] doubles() {
        double[] values = new double[input.remaining() / Double.BYTES];
        Arrays.setAll(values, i -> input.getDouble());
        return values;
    }

    /** The bytes that the last proxy got. */
    static byte[] last() {
        return last;
    }
}
