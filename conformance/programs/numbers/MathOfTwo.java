/** pow, atan2, hypot, IEEEremainder, scalb, copySign, nextAfter, fma, min and max at all pairs of edges. */
public class MathOfTwo {
    public static void main(String[] args) {
        double[] edges = {0.0, -0.0, 1, -1, 0.5, -0.5, 2, -2, 3, 1e-320, -1e-320, 1e300, -1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.MAX_VALUE, 1 - 1e-16, 53, 1023.5};
        long[] hash = new long[10];
        for (double a : edges) {
            StringBuilder row = new StringBuilder();
            for (double b : edges) {
                double[] r = {StrictMath.pow(a, b), StrictMath.atan2(a, b), StrictMath.hypot(a, b), StrictMath.IEEEremainder(a, b), Math.copySign(a, b), Math.nextAfter(a, b), Math.min(a, b), Math.max(a, b), a % b, Math.fma(a, b, 0.1)};
                for (int i = 0; i < r.length; i++) {
                    hash[i] = hash[i] * 31 + Double.doubleToLongBits(r[i]);
                }
                row.append(r[0]).append(' ').append(r[3]).append(' ');
            }
            System.out.println(row);
        }
        for (long h : hash) {
            System.out.println(h);
        }
        long sweep = 0;
        double x = 0.37;
        double y = 1.91;
        for (int i = 0; i < 4000; i++) {
            x = x * 1.0137 + 0.0001;
            y = -y * 1.0073 + 0.01;
            if (i % 500 == 0) {
                x = 0.3 + i;
                y = 1.9;
            }
            sweep = sweep * 31 + Double.doubleToLongBits(StrictMath.pow(x, y % 20)) + Double.doubleToLongBits(StrictMath.atan2(y, x)) + Double.doubleToLongBits(StrictMath.hypot(x, y)) + Double.doubleToLongBits(StrictMath.IEEEremainder(x, y)) + Double.doubleToLongBits(Math.fma(x, y, x));
            sweep += Float.floatToIntBits(Math.fma((float) x, (float) y, 1f));
        }
        System.out.println(sweep);
        for (int s : new int[] {-2200, -1100, -1074, -1, 0, 1, 1023, 2200}) {
            System.out.println(Math.scalb(1.7, s) + " " + Math.scalb(-3.1f, s / 8) + " " + Math.scalb(Double.MIN_VALUE, s) + " " + Math.getExponent(Math.scalb(1.7, s)) + " " + Math.getExponent((float) Math.scalb(1.5, s)));
        }
        System.out.println(Math.nextAfter(1f, 2) + " " + Math.nextAfter(0f, -1) + " " + Math.copySign(1f, -0f) + " " + Math.signum(-0f) + " " + Math.min(-0f, 0f) + " " + Math.max(Float.NaN, 1f) + " " + Math.round(-2.5) + Math.round(2.5f) + Math.round(0.49999999999999994) + " " + Math.round(Double.NaN) + " " + Math.round(1e300));
    }
}
