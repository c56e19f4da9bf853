import java.math.BigDecimal;
import java.util.Locale;

/** Every floating-point conversion with every combination of flags and several precisions. */
public class FormatFloats {
    public static void main(String[] args) {
        Object[] values = {0.0, -0.0, 1.5, -2.5, 0.5, 9.995, 123456.789, 1e-7, 1e15, 4.9e-324, 1.7976931348623157e308, 3.3f, Double.NaN, Double.NEGATIVE_INFINITY, new BigDecimal("12345.6789"), new BigDecimal("-1E+5"), new BigDecimal("0.00001234"), null};
        String flags = "-#+ 0,(";
        long hash = 0;
        int errors = 0;
        for (char conversion : new char[] {'f', 'e', 'E', 'g', 'G', 'a', 'A'}) {
            for (int set = 0; set < 128; set++) {
                StringBuilder spec = new StringBuilder("%");
                for (int i = 0; i < 7; i++) {
                    if ((set >> i & 1) != 0) {
                        spec.append(flags.charAt(i));
                    }
                }
                for (String size : new String[] {"", "14.2", ".0", "20"}) {
                    String format = spec + size + conversion;
                    StringBuilder row = new StringBuilder(format);
                    for (Object v : values) {
                        try {
                            row.append('|').append(String.format(Locale.ROOT, format, v));
                        } catch (RuntimeException e) {
                            errors++;
                            row.append('!').append(e.getClass().getSimpleName()).append(' ').append(e.getMessage());
                        }
                    }
                    hash = hash * 31 + row.toString().hashCode();
                    if (set == 0 || set == 0b1110000) {
                        System.out.println(row.length() > 900 ? format + row.toString().hashCode() : row);
                    }
                }
            }
        }
        System.out.println(hash + " " + errors);
        for (int p = 0; p < 20; p++) {
            System.out.println(String.format(Locale.ROOT, "%." + p + "f %<." + p + "e %<." + p + "g %2$." + p + "f", 0.1 + p, 2.0 / 3));
        }
    }
}
