/** Conversions between all numeric types at their edges, compound assignments included. */
public class FloatConversions {
    public static void main(String[] args) {
        double[] doubles = {0.0, -0.0, 0.9999999999999999, -0.5, 127.99, 128, -129, 32768, 65536.5, 2147483647.5, 2147483648.0, -2147483649.0, 4294967296.0, 9.223372036854775E18, 9.223372036854776E18, -9.3e18, 1e40, -1e40, 1e-46, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 16777217, 0.1, 3.4028235677973366e38, 1e-45, 7e-46};
        for (double d : doubles) {
            System.out.println(d + " " + (byte) d + " " + (short) d + " " + (int) (char) d + " " + (int) d + " " + (long) d + " " + (float) d + " " + (int) (float) d + " " + (long) (float) d + " " + Float.floatToRawIntBits((float) d));
        }
        long[] longs = {Long.MAX_VALUE, Long.MIN_VALUE, (1L << 53) + 1, (1L << 24) + 1, -(1L << 53) - 1, 0x7fffff4000000001L, 0x7fffffbfffffffffL, 9007199791611905L, 1L << 62};
        for (long l : longs) {
            System.out.println(l + " " + (double) l + " " + (float) l + " " + (float) (double) l + " " + (int) l + " " + (short) l + " " + (byte) l + " " + (int) (char) l);
        }
        byte b = 10;
        b += 300;
        b *= 2.7;
        b >>>= 1;
        short s = -1;
        s >>>= 10;
        s /= 3;
        char c = 'a';
        c += 1.9;
        c <<= 1;
        int i = 7;
        i *= 1e9;
        i -= 0.5;
        i <<= 33;
        long l = 5;
        l *= -1.5f;
        l >>= 65;
        float f = 1;
        f += 1e-8;
        f /= 3L;
        System.out.println(b + " " + s + " " + (int) c + " " + i + " " + l + " " + f);
        System.out.println(1 / 3 * 3.0 + " " + 1 / 3.0f * 3 + " " + (0.1f + 0.2f) + " " + (0.1f + 0.2) + " " + (float) 0.1 * 3 + " " + 5 % -3 + " " + -5 % 3 + " " + -5.5 % 2 + " " + 1.0 / 0 + " " + 0.0 / 0 + " " + 0.0 / -0.0);
        System.out.println(Double.doubleToLongBits(Double.longBitsToDouble(0x7ff8000000000123L)) + " " + Double.doubleToRawLongBits(0.0 / 0.0 * -1 > 0 ? 1 : 0) + " " + Double.isNaN(Double.longBitsToDouble(0xfff0000000000001L)));
    }
}
