/** Floats and doubles: arithmetic, remainder, comparisons with NaN, conversions that saturate. */
public final class FloatingOperators {
    private static final double[] DOUBLES = {
        0.0, -0.0, 1, -1, 0.5, 1e300, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY, 2147483647.0, 2147483648.0, -2147483648.0, -2147483649.0, 9.223372036854775807e18, -9.3e18, 3.7, -3.7
    };
    private static final float[] FLOATS = {
        0f, -0f, 1f, -2.5f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY,
        2.14748365e9f, -2.14748365e9f, 16777217f, 1e19f, -1e19f
    };

    public static void main(String[] args) {
        long hash = 0;
        for (double a : DOUBLES) {
            for (double b : DOUBLES) {
                hash = hash * 31 + doubles(a, b);
            }
            hash = hash * 31 + (int) a + (long) a + Float.floatToIntBits((float) a) + (byte) a + (char) a + (short) a;
        }
        System.out.println(hash);
        hash = 0;
        for (float a : FLOATS) {
            for (float b : FLOATS) {
                hash = hash * 31 + floats(a, b);
            }
            hash = hash * 31 + (int) a + (long) a + Double.doubleToLongBits(a);
        }
        System.out.println(hash);
        int[] ints = {0, 16777217, Integer.MAX_VALUE, Integer.MIN_VALUE, -3};
        long[] longs = {0, 9007199254740993L, Long.MAX_VALUE, Long.MIN_VALUE, 16777217L << 20, -5};
        for (int i : ints) {
            System.out.println(Float.floatToIntBits(i) + " " + Double.doubleToLongBits(i));
        }
        for (long l : longs) {
            System.out.println(Float.floatToIntBits(l) + " " + Double.doubleToLongBits(l));
        }
        float sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += 0.1f;
        }
        System.out.println(Float.floatToIntBits(sum) + " " + Float.floatToIntBits(sum * 3.3f + 1.1f));
    }

    private static int compare(double a, double b) {
        int r = (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);
        return r + (!(a < b) ? 64 : 0) + (!(a <= b) ? 128 : 0) + (!(a > b) ? 256 : 0) + (!(a >= b) ? 512 : 0);
    }

    private static int compare(float a, float b) {
        int r = (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);
        return r + (!(a < b) ? 64 : 0) + (!(a <= b) ? 128 : 0) + (!(a > b) ? 256 : 0) + (!(a >= b) ? 512 : 0);
    }

    private static long doubles(double a, double b) {
        long r = bits(a + b);
        r = r * 7 + bits(a - b);
        r = r * 7 + bits(a * b);
        r = r * 7 + bits(a / b);
        r = r * 7 + bits(a % b);
        r = r * 7 + bits(-a);
        return r * 7 + compare(a, b);
    }

    private static long floats(float a, float b) {
        long r = bits(a + b);
        r = r * 7 + bits(a - b);
        r = r * 7 + bits(a * b);
        r = r * 7 + bits(a / b);
        r = r * 7 + bits(a % b);
        r = r * 7 + bits(-a);
        return r * 7 + compare(a, b);
    }

    private static long bits(double d) {
        return Double.doubleToLongBits(d);
    }

    private static int bits(float f) {
        return Float.floatToIntBits(f);
    }
}
