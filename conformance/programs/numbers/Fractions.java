import java.util.Arrays;

/** Exact fractions of longs: Stern-Brocot search, Egyptian fractions, continued fractions of doubles. */
public class Fractions {
    static String egyptian(long top, long bottom) {
        StringBuilder b = new StringBuilder();
        while (top > 0) {
            long unit = (bottom + top - 1) / top;
            b.append("1/").append(unit).append(' ');
            top = top * unit - bottom;
            bottom = Math.multiplyExact(bottom, unit);
        }
        return b.toString();
    }

    static long[] nearest(double x, long limit) {
        long[] best = {0, 1};
        long a = 0;
        long b = 1;
        long c = 1;
        long d = 0;
        while (b + d <= limit) {
            long top = a + c;
            long bottom = b + d;
            if (Math.abs(x - (double) top / bottom) < Math.abs(x - (double) best[0] / best[1])) {
                best = new long[] {top, bottom};
            }
            if (x < (double) top / bottom) {
                c = top;
                d = bottom;
            } else {
                a = top;
                b = bottom;
            }
        }
        return best;
    }

    public static void main(String[] args) {
        for (long[] f : new long[][] {{3, 4}, {2, 3}, {7, 15}, {8, 11}, {5, 121}}) {
            try {
                System.out.println(f[0] + "/" + f[1] + " = " + egyptian(f[0], f[1]));
            } catch (ArithmeticException e) {
                System.out.println(f[0] + "/" + f[1] + " ! " + e.getMessage());
            }
        }
        for (double x : new double[] {Math.PI, Math.E, Math.sqrt(2), 0.1, 1e-3, 12.75}) {
            System.out.println(x + " " + Arrays.toString(nearest(x, 10)) + Arrays.toString(nearest(x, 1000)) + Arrays.toString(nearest(x, 100_000)));
            StringBuilder terms = new StringBuilder();
            double rest = x;
            for (int i = 0; i < 12 && rest < 1e9; i++) {
                terms.append((long) Math.floor(rest)).append(' ');
                rest = 1 / (rest - Math.floor(rest));
            }
            System.out.println(terms);
        }
        long hash = 0;
        for (long a = 1; a < 200; a++) {
            for (long b = 1; b < 200; b++) {
                long x = a;
                long y = b;
                while (y != 0) {
                    long t = x % y;
                    x = y;
                    y = t;
                }
                hash = hash * 31 + a / x * 1000 + b / x;
            }
        }
        System.out.println(hash);
    }
}
