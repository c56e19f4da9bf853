package dev.cloister.conformance.boundary;

import dev.cloister.Trusted;

/** Binds every kind of parameter and result to C. */
@Trusted
public final class InCInEnclave implements InC {
    private static native long sumInC(int[] values);

    private static native String hailInC(String name);

    private static native String textInC(byte[] utf8);

    private static native byte[] reversedInC(byte[] bytes);

    private native double mixedInC(
            boolean a, byte b, char c, short d, int e, long f, float g, double h);

    private static native int twice(int value);

    private static native long twice(long value);

    private static native long survivorsInC(int rounds);

    @Override
    public long sum(int[] values) {
        return sumInC(values);
    }

    @Override
    public String hail(String name) {
        return hailInC(name);
    }

    @Override
    public String text(byte[] utf8) {
        return textInC(utf8);
    }

    @Override
    public byte[] reversed(byte[] bytes) {
        return reversedInC(bytes);
    }

    @Override
    public double mixed(boolean a, byte b, char c, short d, int e, long f, float g, double h) {
        return mixedInC(a, b, c, d, e, f, g, h);
    }

    @Override
    public long overloads(int a, long b) {
        return twice(a) + twice(b);
    }

    @Override
    public String ofNull() {
        try {
            return "sum " + sumInC(null);
        } catch (NullPointerException expected) {
            return expected.getMessage();
        }
    }

    @Override
    public long survivors(int rounds) {
        return survivorsInC(rounds);
    }
}
