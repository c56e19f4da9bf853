/** IEEE arithmetic: signed zeros, infinities, NaN, remainders, comparisons, rounding. */
public class FloatingPoint {
    public static void main(String[] args) {
        double[] d = {0.0, -0.0, 1.5, -2.5, 1e308, 5e-324, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (double a : d) {
            for (double b : d) {
                System.out.println(a + " " + b + " " + (a + b) + " " + (a - b) + " " + a * b + " " + a / b + " " + a % b + " "
                        + (a < b) + (a <= b) + (a > b) + (a == b) + (a != b) + " " + Double.compare(a, b) + " "
                        + Math.max(a, b) + " " + Math.min(a, b));
            }
        }
        float[] f = {0f, -0f, 1.1f, -3.3f, Float.MAX_VALUE, Float.MIN_VALUE, Float.NaN, Float.POSITIVE_INFINITY};
        for (float a : f) {
            for (float b : f) {
                System.out.println(a + b + " " + (a - b) + " " + a * b + " " + a / b + " " + a % b + " " + Float.compare(a, b));
            }
        }
        for (double v : new double[] {0.5, 1.5, 2.5, -0.5, -1.5, 0.49999999999999994, 4503599627370497.5, 1e300, Double.NaN}) {
            System.out.println(Math.round(v) + " " + Math.rint(v) + " " + Math.floor(v) + " " + Math.ceil(v) + " " + (int) v);
        }
        System.out.println(0.1 + 0.2);
        System.out.println(0.1f + 0.2f);
        System.out.println(1.0 / 3 + " " + 1.0f / 3);
        System.out.println(Double.doubleToLongBits(-0.0) + " " + Float.floatToIntBits(Float.NaN) + " " + Double.longBitsToDouble(1));
        System.out.println(Math.ulp(1.0) + " " + Math.nextUp(1.0f) + " " + Math.getExponent(1000.0) + " " + Math.scalb(1.5, 10) + " "
                + Math.copySign(3, -0.0) + " " + Math.signum(-7.5) + " " + Math.IEEEremainder(5, 3) + " " + Math.fma(2.0, 3.0, 4.0));
    }
}
