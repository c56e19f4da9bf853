/** Float.toString, parseFloat and toHexString over exponents, neighbours and a sweep of bits. */
public class FloatText {
    public static void main(String[] args) {
        float[] edges = {0f, -0f, 1f, 0.1f, 1e7f, 9999999f, 1e-3f, 9.999e-4f, 1.0E10f, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 16777216f, 16777217f, 3.4028234e38f, 1.17549435E-38f, 2.0e-45f, 8.41E21f, 2.2E-2f};
        for (float f : edges) {
            System.out.println(f + " " + Float.toHexString(f) + " " + Integer.toHexString(Float.floatToIntBits(f)) + " " + Math.nextUp(f) + " " + Math.nextDown(f) + " " + Math.ulp(f) + " " + (double) f + " " + Float.hashCode(f));
        }
        long hash = 0;
        int bad = 0;
        for (int bits = 0; bits >= 0; bits += 0xd431) {
            float f = Float.intBitsToFloat(bits);
            String s = Float.toString(f);
            hash = hash * 31 + s.hashCode();
            if (Float.compare(Float.parseFloat(s), f) != 0) {
                bad++;
            }
        }
        System.out.println(hash + " " + bad);
        for (String s : new String[] {"1e", "", " 1 ", "1f", "1d", "1l", "0x1p3", "0x1.8p-1f", "0x1p", "NaN", "-NaN", "+Infinity", "infinity", ".", ".5", "5.", "-.5e-3", "1e400", "1e-400", "3.4028235677973366e38", "3.4028235677973365e38", "1.401298464324817e-45", "7.006492321624085e-46", "7.006492321624086e-46", "1__0", "0x0.0000000000000000000000000000000001p140", "00001e00001", "\u0661"}) {
            try {
                System.out.println(s + " " + Float.parseFloat(s));
            } catch (NumberFormatException e) {
                System.out.println(s + " ! " + e.getMessage());
            }
        }
        try {
            Float.valueOf((String) null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        System.out.println(Float.compare(0f, -0f) + " " + (0f == -0f) + " " + Float.valueOf(Float.NaN).equals(Float.NaN) + " " + Float.max(-0f, 0f) + " " + Float.min(-0f, 0f) + " " + Float.isFinite(1f / 0) + " " + (int) Float.NaN + " " + (long) 1e30f + " " + Float.intBitsToFloat(0x7fc00001));
    }
}
