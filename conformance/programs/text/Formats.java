import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** String.format and printf over all conversions and flags, and their errors. */
public class Formats {
    static void show(String format, Object... args) {
        try {
            System.out.println(format + " -> [" + String.format(Locale.ROOT, format, args) + "]");
        } catch (RuntimeException e) {
            System.out.println(format + " -> " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String f : new String[] {"%d", "%5d", "%-5d|", "%05d", "%+d", "%,d", "% d", "%(d", "%x", "%X", "%o", "%#x", "%08X"}) {
            show(f, 42);
            show(f, -1234567);
            show(f, 1234567890123L);
            show(f, new BigInteger("-98765432109876543210"));
        }
        for (String f : new String[] {"%f", "%.2f", "%10.3f", "%-10.1f|", "%010.2f", "%+.0f", "%,.2f", "%e", "%.3E", "%g", "%.4g", "%a", "%(f"}) {
            for (Object v : new Object[] {0.0, -0.0, 3.14159265, -2.5, 1e10, 123456789.987, 1e-5, 0.1f, Double.NaN, Double.POSITIVE_INFINITY, 1e300}) {
                show(f, v);
            }
        }
        for (String f : new String[] {"%.3f", "%12.4e", "%,.1f"}) {
            show(f, new BigDecimal("12345.678901"));
            show(f, new BigDecimal("-0.0000123"));
        }
        show("%s|%10s|%-10s|%.2s|%S|%10.3s", "text", "text", "text", "text", "text", "text");
        show("%b %B %c %C %h %n%%", true, null, 'x', 'y', "hash");
        show("%s %s %s", null, new int[0].length, java.util.List.of(1, 2));
        show("%2$s %1$s %<s %s", "a", "b");
        show("%c %c", 0x1f600, (byte) 65);
        show("%-5b|%5c|%5b", false, 'z', "nonnull");
        show("%d", "text");
        show("%d", 1.5);
        show("%f", 1);
        show("%q", 1);
        show("%s %s", "only");
        show("%-d", 1);
        show("%5", 1);
        show("%,x", 1);
        show("%.2d", 1);
        show("%c", 0x110000);
        show("%tY-%<tm-%<td %<tH:%<tM:%<tS %<tj %<tA %<tB %<tp %<te %<tk %<tl %<tL", java.time.LocalDateTime.of(2024, 2, 29, 13, 5, 9, 123456789));
        show("%tF %<tT %<tD %<tR %<tr", java.time.LocalDateTime.of(1999, 12, 31, 0, 0, 1));
        show("%tz %<tZ %<ts", java.time.ZonedDateTime.of(2020, 1, 1, 0, 0, 0, 0, java.time.ZoneOffset.ofHoursMinutes(5, 30)));
        show("%tN", java.time.LocalTime.of(1, 2, 3, 4));
        show("%tY", java.time.LocalTime.NOON);
        System.out.printf("%d items at %5.2f%%%n", 3, 12.345);
        System.out.println("%s-%s".formatted("x", 1));
    }
}
