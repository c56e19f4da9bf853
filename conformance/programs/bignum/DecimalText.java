import java.math.BigDecimal;
import java.math.BigInteger;

/** BigDecimal from text, characters, doubles and longs; its three text forms; conversions back. */
public class DecimalText {
    public static void main(String[] args) {
        String[] texts = {"0", "-0", "0.000", "0E+7", "1e5", "1E-7", "0.0000001", "0.000001", "-1.50E+10", "+.5", "5.", ".", "", "e5", "1e", "1e+", "1e2147483647", "1e2147483648", "1e-2147483647", "1.0e-2147483647", "12 ", "0x1", "NaN", "\u0661.\u0662", "123456789012345678901234567890.123456789", "00012.3400"};
        for (String t : texts) {
            try {
                BigDecimal d = new BigDecimal(t);
                System.out.println(t + " " + d + " " + d.toEngineeringString() + " " + (Math.abs(d.scale()) < 1000 ? d.toPlainString() : "") + " " + d.scale() + " " + d.precision() + " " + d.hashCode());
            } catch (NumberFormatException e) {
                System.out.println(t + " ! " + e.getMessage());
            }
        }
        for (double v : new double[] {0.1, -0.0, 1e-10, 123.456, 1e22, Double.MIN_VALUE, 1.0 / 3, 0.5}) {
            System.out.println(new BigDecimal(v) + " " + BigDecimal.valueOf(v) + " " + new BigDecimal(v).doubleValue());
        }
        try {
            new BigDecimal(Double.NaN);
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(BigDecimal.valueOf(12345, 3) + " " + BigDecimal.valueOf(-5, -3) + " " + new BigDecimal(BigInteger.TEN.pow(30), 25) + " " + new BigDecimal("xx1.5yy".toCharArray(), 2, 3) + " " + BigDecimal.valueOf(Long.MIN_VALUE, 18));
        String[] numbers = {"1.99", "-1.99", "2147483648", "1e30", "-9223372036854775809", "1E-400", "1E400", "0.1", "3.4028236E38", "4.35"};
        for (String n : numbers) {
            BigDecimal d = new BigDecimal(n);
            StringBuilder row = new StringBuilder(n + " " + d.intValue() + " " + d.longValue() + " " + d.floatValue() + " " + d.doubleValue() + " " + d.toBigInteger().bitLength());
            try {
                row.append(' ').append(d.longValueExact());
            } catch (ArithmeticException e) {
                row.append(" !").append(e.getMessage());
            }
            try {
                row.append(' ').append(d.toBigIntegerExact().signum());
            } catch (ArithmeticException e) {
                row.append(" !").append(e.getMessage());
            }
            System.out.println(row);
        }
        System.out.println(new BigDecimal("2.0").equals(new BigDecimal("2.00")) + " " + new BigDecimal("2.0").compareTo(new BigDecimal("2.00")) + " " + new BigDecimal("2.0").hashCode() + " " + new BigDecimal("2.00").hashCode() + " " + new BigDecimal("100").stripTrailingZeros() + " " + new BigDecimal("0.000").stripTrailingZeros());
        System.out.println(new BigDecimal("1.1").add(new BigDecimal("2.22")) + " " + new BigDecimal("1.10").multiply(new BigDecimal("2.20")) + " " + new BigDecimal("5").subtract(new BigDecimal("5.000")) + " " + new BigDecimal("-3").max(new BigDecimal("-3.0")) + " " + new BigDecimal("9.9").min(BigDecimal.TEN) + " " + new BigDecimal("1.5").pow(10));
    }
}
