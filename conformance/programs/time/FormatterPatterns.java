import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Every pattern letter of DateTimeFormatter in every width, in English; values that lack a field. */
public class FormatterPatterns {
    public static void main(String[] args) {
        ZonedDateTime z = ZonedDateTime.of(2024, 3, 7, 15, 4, 9, 87_654_321, ZoneOffset.ofHoursMinutes(-3, -30));
        ZonedDateTime old = ZonedDateTime.of(-44, 11, 15, 0, 0, 0, 0, ZoneOffset.UTC);
        for (char letter : "GuyDMLdQqYwWEecFahKkHmsSAnNVzOXxZg".toCharArray()) {
            StringBuilder row = new StringBuilder().append(letter);
            for (int width = 1; width <= 6; width++) {
                String pattern = String.valueOf(letter).repeat(width);
                for (ZonedDateTime t : new ZonedDateTime[] {z, old}) {
                    try {
                        row.append(" |").append(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(t));
                    } catch (RuntimeException e) {
                        row.append(" !").append(e.getMessage());
                    }
                }
            }
            System.out.println(row);
        }
        for (String p : new String[] {"yyyy-MM-dd'T'HH:mm:ss.SSSXXX", "EEEE, d MMMM uuuu", "'quoted ''text'''", "[yyyy][ HH]", "ppppHH", "hh:mm a", "yy/M/d", "''", "", "yyyy 'week' ww", "{", "#", "'open", "[yyyy", "yyyy]", "pp", "J", "MMMMMM", "dd MMM yyyy HH:mm:ss Z"}) {
            try {
                System.out.println(p + " -> " + DateTimeFormatter.ofPattern(p, Locale.ENGLISH).format(z) + " " + DateTimeFormatter.ofPattern(p, Locale.ENGLISH));
            } catch (RuntimeException e) {
                System.out.println(p + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        DateTimeFormatter full = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
        for (java.time.temporal.TemporalAccessor t : new java.time.temporal.TemporalAccessor[] {LocalDate.EPOCH, LocalTime.NOON, LocalDateTime.of(10000, 1, 1, 1, 1), DayOfWeek.MONDAY}) {
            try {
                System.out.println(full.format(t));
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
        StringBuilder out = new StringBuilder("at ");
        full.formatTo(z, out);
        System.out.println(out + " " + full.withZone(ZoneOffset.UTC).format(z.toInstant()) + " " + full.getLocale().equals(Locale.ROOT) + full.getZone() + full.getDecimalStyle() + full.getResolverStyle());
    }
}
