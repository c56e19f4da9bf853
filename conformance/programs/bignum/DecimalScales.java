import java.math.BigDecimal;
import java.math.RoundingMode;

/** setScale, divide and round of BigDecimal in every rounding mode, also UNNECESSARY. */
public class DecimalScales {
    public static void main(String[] args) {
        String[] values = {"5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5", "0.5", "-0.5", "0.49999", "1E+3", "123456789012345678901.5", "0.00"};
        for (RoundingMode mode : RoundingMode.values()) {
            StringBuilder row = new StringBuilder(mode.name());
            for (String v : values) {
                try {
                    row.append(' ').append(new BigDecimal(v).setScale(0, mode));
                } catch (ArithmeticException e) {
                    row.append(" !").append(e.getMessage());
                }
            }
            System.out.println(row);
            row.setLength(0);
            for (String v : values) {
                try {
                    row.append(' ').append(new BigDecimal(v).divide(new BigDecimal("-3"), 2, mode)).append(',').append(new BigDecimal(v).divide(new BigDecimal("0.08"), mode));
                } catch (ArithmeticException e) {
                    row.append(" !").append(e.getMessage());
                }
            }
            System.out.println(row);
        }
        BigDecimal d = new BigDecimal("-12345.6789");
        for (int scale = -7; scale <= 7; scale++) {
            BigDecimal s = d.setScale(scale, RoundingMode.HALF_EVEN);
            System.out.println(scale + " " + s + " " + s.toPlainString() + " " + s.toEngineeringString() + " " + s.unscaledValue() + " " + s.precision() + " " + s.stripTrailingZeros());
        }
        System.out.println(d.movePointLeft(3) + " " + d.movePointRight(6) + " " + d.scaleByPowerOfTen(-10) + " " + d.ulp() + " " + d.negate() + " " + d.abs() + " " + d.plus() + " " + d.signum());
        try {
            System.out.println(BigDecimal.ONE.divide(new BigDecimal("3")));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(BigDecimal.ONE.divide(BigDecimal.ZERO));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(BigDecimal.ZERO.divide(BigDecimal.ZERO, 2, RoundingMode.UP));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new BigDecimal("10").divide(new BigDecimal("8")) + " " + new BigDecimal("1E+10").divide(new BigDecimal("1E-10")) + " " + new BigDecimal("7").divideToIntegralValue(new BigDecimal("-2.00")) + " " + new BigDecimal("7.5").remainder(new BigDecimal("-2")) + " " + java.util.Arrays.toString(new BigDecimal("-7.5").divideAndRemainder(new BigDecimal("2"))));
    }
}
