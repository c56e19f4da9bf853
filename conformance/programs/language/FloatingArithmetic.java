/** NaN, signed zeros, denormals, infinities, remainder, conversions that saturate, comparisons, to the last bit. */
public class FloatingArithmetic {
    static String bits(double d) {
        return Long.toHexString(Double.doubleToLongBits(d));
    }

    static String bits(float f) {
        return Integer.toHexString(Float.floatToIntBits(f));
    }

    public static void main(String[] args) {
        double[] doubles = {0.0, -0.0, 1, -1, 0.1, 1e308, -1e308, 4.9e-324, -4.9e-324, 2.2250738585072014E-308, Double.MAX_VALUE, Double.NaN, 1.0 / 0, -1.0 / 0, 3, -3.5, 9007199254740993.0};
        float[] floats = {0f, -0f, 1, -1, 0.1f, 3e38f, 1.4e-45f, 1.17549435E-38f, Float.MAX_VALUE, Float.NaN, 1f / 0, -1f / 0, 16777217f, -2.5f};
        for (double a : doubles) {
            long hash = 0;
            for (double b : doubles) {
                hash = hash * 31 + Double.doubleToLongBits(a + b);
                hash = hash * 31 + Double.doubleToLongBits(a - b);
                hash = hash * 31 + Double.doubleToLongBits(a * b);
                hash = hash * 31 + Double.doubleToLongBits(a / b);
                hash = hash * 31 + Double.doubleToLongBits(a % b);
                hash = hash * 31 + (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0) + (!(a < b) ? 64 : 0);
            }
            System.out.println(a + " " + bits(a) + " " + (int) a + " " + (long) a + " " + (short) a + " " + (char) a % 7 + " " + (float) a + " " + -a + " " + a % 0.3 + " " + hash);
        }
        for (float a : floats) {
            long hash = 0;
            for (float b : floats) {
                hash = hash * 31 + Float.floatToIntBits(a + b);
                hash = hash * 31 + Float.floatToIntBits(a - b);
                hash = hash * 31 + Float.floatToIntBits(a * b);
                hash = hash * 31 + Float.floatToIntBits(a / b);
                hash = hash * 31 + Float.floatToIntBits(a % b);
                hash = hash * 31 + Double.doubleToLongBits(a * (double) b) + (a < b ? 1 : 0) + (a >= b ? 2 : 0);
            }
            System.out.println(a + " " + bits(a) + " " + (int) a + " " + (long) a + " " + (byte) a + " " + (double) a + " " + hash);
        }
        System.out.println(5.5 % -2.5 + " " + -5.5 % 2.5 + " " + -0.0 % 3 + " " + 1e300 % 7 + " " + 5 % Double.POSITIVE_INFINITY + " " + 1f % 0);
        System.out.println((int) 2147483647.9 + " " + (int) 2147483648.0 + " " + (long) 9.3e18 + " " + (int) -2147483649f + " " + (long) Float.NEGATIVE_INFINITY + " " + (int) 0.9999999 + (int) -0.9999999);
        System.out.println(0.1 + 0.2 + " " + 0.1f + 0.2f + " " + (0.1f + 0.2) + " " + (float) 0.1 * 3 + " " + 1e16 + 1 + " " + (1e16 + 1 - 1e16) + " " + 100 * 1.1);
        System.out.println((0.0 == -0.0) + " " + Double.valueOf(0.0).equals(-0.0) + " " + Double.compare(0.0, -0.0) + " " + (Double.NaN == Double.NaN) + " " + Math.min(-0.0, 0.0) + " " + Math.max(-0.0f, 0f));
        double x = 1;
        int steps = 0;
        while (x / 2 > 0) {
            x /= 2;
            steps++;
        }
        float y = 1;
        while (y + 1 != y) y *= 2;
        System.out.println(x + " " + steps + " " + y);
        double d = 0;
        for (int i = 0; i < 1000; i++) d += 0.1 * i / 3;
        float f = 0;
        for (int i = 1; i < 1000; i++) f += 1f / i;
        System.out.println(d + " " + bits(d) + " " + f + " " + bits(f));
        double inc = 0.5;
        inc++;
        inc--;
        ++inc;
        inc += 'a';
        inc %= 10;
        System.out.println(inc + " " + (char) inc + (byte) 1e5 + " " + (5 == 5.0f) + ('a' == 97.0));
    }
}
