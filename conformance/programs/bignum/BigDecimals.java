import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** BigDecimal. */
public class BigDecimals {
    public static void main(String[] args) {
        String[] values = {"0", "0.00", "1.10", "-2.505", "123456789.123456789", "1E+5", "1.5E-10", "99999999999999999999.5", "-0.001"};
        for (String s : values) {
            BigDecimal v = new BigDecimal(s);
            System.out.println(v + " " + v.toPlainString() + " " + v.toEngineeringString() + " " + v.scale() + " " + v.precision() + " " + v.unscaledValue() + " " + v.stripTrailingZeros() + " " + v.hashCode()
                    + " " + v.doubleValue() + " " + v.negate() + " " + v.signum() + " " + v.toBigInteger());
            for (String t : values) {
                BigDecimal w = new BigDecimal(t);
                String quotient;
                try {
                    quotient = v.divide(w).toString();
                } catch (ArithmeticException e) {
                    quotient = e.getMessage();
                }
                System.out.println("  " + v.add(w) + " " + v.subtract(w) + " " + v.multiply(w) + " " + quotient + " " + v.compareTo(w) + " " + v.equals(w) + " " + v.max(w));
            }
        }
        for (RoundingMode mode : RoundingMode.values()) {
            StringBuilder line = new StringBuilder(mode.name());
            for (String s : new String[] {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.1", "-2.5", "-5.5"}) {
                try {
                    line.append(' ').append(new BigDecimal(s).setScale(0, mode));
                } catch (ArithmeticException e) {
                    line.append(' ').append(e.getMessage());
                }
            }
            System.out.println(line);
        }
        System.out.println(BigDecimal.ONE.divide(new BigDecimal(7), 30, RoundingMode.HALF_UP) + " " + BigDecimal.ONE.divide(new BigDecimal(7), MathContext.DECIMAL64) + " " + new BigDecimal(2).sqrt(new MathContext(40)));
        System.out.println(new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " " + BigDecimal.valueOf(12345, 3) + " " + new BigDecimal("12345").movePointLeft(7) + " " + new BigDecimal("1.20").pow(5));
        System.out.println(new BigDecimal("17.5").remainder(new BigDecimal("3")) + " " + new BigDecimal("17.5").divideToIntegralValue(new BigDecimal("3")) + " " + new BigDecimal("123.456").round(new MathContext(4)));
        BigDecimal pi = BigDecimal.ZERO;
        for (int k = 0; k < 40; k++) {
            BigDecimal term = BigDecimal.ONE.divide(BigDecimal.valueOf(16).pow(k), 60, RoundingMode.HALF_EVEN);
            pi = pi.add(term.multiply(new BigDecimal(4).divide(new BigDecimal(8 * k + 1), 60, RoundingMode.HALF_EVEN).subtract(new BigDecimal(2).divide(new BigDecimal(8 * k + 4), 60, RoundingMode.HALF_EVEN))
                    .subtract(BigDecimal.ONE.divide(new BigDecimal(8 * k + 5), 60, RoundingMode.HALF_EVEN)).subtract(BigDecimal.ONE.divide(new BigDecimal(8 * k + 6), 60, RoundingMode.HALF_EVEN))));
        }
        System.out.println(pi.setScale(45, RoundingMode.HALF_EVEN));
        for (String bad : new String[] {"", "abc", "1.2.3", "1e", "--1"}) {
            try {
                System.out.println(new BigDecimal(bad));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
