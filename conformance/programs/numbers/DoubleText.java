/** Doubles and floats to text and back. */
public class DoubleText {
    public static void main(String[] args) {
        double[] values = {
            0, -0.0, 1, -1, 0.1, 0.001, 0.0001, 123456.789, 1e6, 1e7, 9999999.999999, 1.0E-5, 1e21, 1e22, 1e23, 2e-323, 5e-324,
            Double.MAX_VALUE, Double.MIN_NORMAL, Math.PI, Math.E, 1 / 3.0, 2 / 3.0, 100, 1234567890123456789.0, 4.35, 2.2250738585072012e-308,
            Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 9007199254740993.0, 0.3, 0.1 + 0.2, 1.1e-300, 8.41E21, 2.0E-3
        };
        for (double v : values) {
            System.out.println(v + " " + (float) v + " " + Double.toHexString(v) + " " + Double.doubleToRawLongBits(v) + " " + Double.hashCode(v));
        }
        String[] texts = {
            "0", "-0", "1", "1.", ".5", "1e3", "1E-3", "+1.5", "  2.5  ", "1e400", "1e-400", "NaN", "-Infinity", "Infinity", "1d", "1f", "0x1p3",
            "0x1.8p-1", "0x.1p4", "0X1P+2d", "0x1.fffffffffffff8p0", "0x1.00000000000008p0", "0x1.000000000000081p0", "0x1p-1074", "0x1p-1075",
            "0x1.8p-1075", "0x1p1024", "-0x0p0", "179769313486231580793e289", "2.2250738585072011e-308", "4.9e-324", "2.4e-324", "123456789012345678901234567890",
            "0.1e-6", "9007199254740993", "1.00000000000000011102230246251565", "1.00000000000000011102230246251566"
        };
        for (String text : texts) {
            System.out.println(text + " -> " + Double.parseDouble(text) + " " + Float.parseFloat(text));
        }
        for (String text : new String[] {"", " ", "e5", "1e", "1e+", "abc", "0x1", "0xp1", "1..2", "--1", "1 2", "NaNs", "infinity", "0x1.gp1", "1,5"}) {
            try {
                System.out.println(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        for (float f : new float[] {0.1f, 1e10f, 3.4028235e38f, 1.4e-45f, 16777216f, 0.33333334f, 1.17549435E-38f, 100f, 1.0E-3f}) {
            System.out.println(f + " " + Float.toHexString(f) + " " + Float.floatToIntBits(f));
        }
    }
}
