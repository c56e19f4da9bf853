import java.math.BigInteger;
import java.util.Arrays;

/** BigInteger from and to text in every radix, byte arrays, and values of extreme length. */
public class BigIntegerText {
    static void attempt(String label, Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        BigInteger x = new BigInteger("98765432109876543210987654321098765432109876543210");
        int wrong = 0;
        for (int radix = 2; radix <= 36; radix++) {
            for (BigInteger v = x; v.signum() != 0; v = v.divide(BigInteger.valueOf(-99991))) {
                String s = v.toString(radix);
                if (!new BigInteger(s, radix).equals(v)) {
                    wrong++;
                }
            }
            System.out.println(radix + " " + x.toString(radix));
        }
        System.out.println(wrong);
        for (String t : new String[] {"", "-", "+", "--1", "1-", "+5", "-0", "0000", " 1", "1 ", "abc", "12a", "\u0661\u0662\u0663", "-00000000000000000000000007"}) {
            attempt("'" + t + "'", () -> System.out.println("'" + t + "' " + new BigInteger(t)));
        }
        attempt("radix", () -> new BigInteger("1", 37));
        attempt("digit", () -> new BigInteger("129", 8));
        byte[][] arrays = {{0}, {0, 0, 0}, {-1}, {-1, -1}, {0, -128}, {-128}, {1, 0, 0, 0, 0}, {127, -1, -1, -1, -1, -1, -1, -1, -1}};
        for (byte[] b : arrays) {
            BigInteger v = new BigInteger(b);
            System.out.println(Arrays.toString(b) + " " + v + " " + Arrays.toString(v.toByteArray()) + " " + new BigInteger(1, b) + " " + Arrays.toString(new BigInteger(1, b).toByteArray()));
        }
        System.out.println(new BigInteger(-1, new byte[] {1, 2, 3}) + " " + new BigInteger(0, new byte[2]) + " " + new BigInteger(new byte[] {9, 1, 2, 9}, 1, 2));
        attempt("empty", () -> new BigInteger(new byte[0]));
        attempt("signum", () -> new BigInteger(2, new byte[] {1}));
        attempt("zero signum", () -> new BigInteger(0, new byte[] {1}));
        BigInteger huge = new BigInteger("7".repeat(4000));
        String text = huge.toString();
        System.out.println(text.length() + " " + text.hashCode() + " " + text.equals("7".repeat(4000)) + " " + huge.hashCode() + " " + huge.multiply(huge).toString().hashCode() + " " + huge.pow(5).mod(BigInteger.valueOf(1000000007)) + " " + huge.toString(7).hashCode());
    }
}
