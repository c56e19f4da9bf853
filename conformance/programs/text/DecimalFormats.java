import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** DecimalFormat with root symbols: patterns, rounding, big numbers, parsing, changed symbols. */
public class DecimalFormats {
    static final DecimalFormatSymbols ROOT = DecimalFormatSymbols.getInstance(Locale.ROOT);

    public static void main(String[] args) throws java.text.ParseException {
        double[] values = {0, -0.0, 1, -1, 0.5, 1234.5678, -1234567.891, 1e-5, 1e20, 0.125, 0.375, 99.995, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (String p : new String[] {"0", "#", "0.00", "#.##", "#,##0.00", "#,##0.###;(#)", "000000", "0.###E0", "##0.##E0", "00.00E00", "0%", "#.#\u2030", "'#'0", "a0b", "$#,##0.00;-$#", "#,####", "0.00 ''q''", "+0;-0", "#;#-", ",##0", "#E0", "0.0#####"}) {
            DecimalFormat f = new DecimalFormat(p, ROOT);
            StringBuilder row = new StringBuilder(p + " " + f.toPattern());
            for (double v : values) {
                row.append('|').append(f.format(v));
            }
            row.append('|').append(f.format(Long.MIN_VALUE)).append('|').append(f.format(new BigDecimal("12345678901234567890.125"))).append('|').append(f.format(new BigInteger("-98765432109876543210")));
            System.out.println(row);
        }
        for (String p : new String[] {"0.0.0", "#0#", "0,", "'", "0;0;0", "#,##0.00E0", "0%\u2030", "0E"}) {
            try {
                System.out.println(p + " " + new DecimalFormat(p, ROOT).format(12345.678));
            } catch (IllegalArgumentException e) {
                System.out.println(p + " ! " + e.getMessage());
            }
        }
        for (RoundingMode mode : RoundingMode.values()) {
            DecimalFormat f = new DecimalFormat("0.0", ROOT);
            f.setRoundingMode(mode);
            StringBuilder row = new StringBuilder(mode.name());
            for (double v : new double[] {0.05, 0.15, 0.25, 0.35, -0.05, -0.25, 0.21, -0.29, 1.0}) {
                try {
                    row.append(' ').append(f.format(v));
                } catch (ArithmeticException e) {
                    row.append(" !").append(e.getMessage());
                }
            }
            System.out.println(row);
        }
        DecimalFormat f = new DecimalFormat("#,##0.##", ROOT);
        for (String t : new String[] {"1,234.5", "-7", "12abc", "1,2,3", "9223372036854775808", "\u221e", "NaN", "1e5", "1E5", "-0", ".5", "1..5"}) {
            ParsePosition at = new ParsePosition(0);
            Number n = f.parse(t, at);
            System.out.println(t + " " + n + " " + (n == null ? "" : n.getClass().getSimpleName()) + " " + at.getIndex() + " " + at.getErrorIndex());
        }
        f.setParseBigDecimal(true);
        System.out.println(f.parse("1,234.50") + " " + f.parse("123456789012345678901234567890.5"));
        try {
            f.parse("none");
        } catch (java.text.ParseException e) {
            System.out.println(e.getMessage() + " " + e.getErrorOffset());
        }
        DecimalFormatSymbols changed = DecimalFormatSymbols.getInstance(Locale.ROOT);
        changed.setDecimalSeparator(',');
        changed.setGroupingSeparator('.');
        changed.setMinusSign('~');
        changed.setZeroDigit('\u0660');
        System.out.println(new DecimalFormat("#,##0.00", changed).format(-9876543.21) + " " + changed.equals(ROOT));
        f.setPositivePrefix("<");
        f.setNegativeSuffix(">");
        f.setMinimumIntegerDigits(3);
        f.setMinimumFractionDigits(1);
        f.setGroupingSize(2);
        f.setMultiplier(10);
        f.setDecimalSeparatorAlwaysShown(true);
        FieldPosition field = new FieldPosition(NumberFormat.FRACTION_FIELD);
        System.out.println(f.format(12345.67, new StringBuffer(), field) + " " + field.getBeginIndex() + " " + field.getEndIndex() + " " + f.format(-1) + " " + f.toPattern() + " " + f.equals(f.clone()) + " " + f.hashCode());
        System.out.println(NumberFormat.getInstance(Locale.ROOT).format(1234567.8915) + " " + NumberFormat.getIntegerInstance(Locale.ROOT).format(2.5) + " " + NumberFormat.getPercentInstance(Locale.ROOT).format(0.256));
    }
}
