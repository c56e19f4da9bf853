/** Conversions between primitive types, with wrap-around, saturation and NaN. */
public class Narrowing {
    public static void main(String[] args) {
        int[] values = {0, 127, 128, 255, 256, -1, -128, -129, 32767, 32768, 65535, 65536, 1 << 30, Integer.MIN_VALUE};
        for (int v : values) {
            System.out.println(v + ": " + (byte) v + " " + (short) v + " " + (int) (char) v + " " + (long) v + " " + (float) v);
        }
        double[] doubles = {
            0.0, -0.0, 0.9, -0.9, 1e10, -1e10, 1e20, -1e20, Double.NaN, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY, 2147483647.5, -2147483648.9, 9.223372036854775E18, 300.7, -40000.5
        };
        for (double d : doubles) {
            System.out.println(d + ": " + (int) d + " " + (long) d + " " + (byte) d + " " + (short) d + " " + (int) (char) d
                    + " " + (float) d + " " + (int) (float) d + " " + (long) (float) d);
        }
        byte b = 10;
        b += 300;
        System.out.println(b);
        b *= 1.7;
        System.out.println(b);
        char c = 'a';
        c += 1.9;
        System.out.println(c);
        int i = 5;
        i += 3.99;
        System.out.println(i);
        i -= 1e12;
        System.out.println(i);
        long l = 16777217;
        System.out.println((float) l + " " + (double) (float) l + " " + (float) 9007199254740993L + " " + (double) 9007199254740993L);
    }
}
