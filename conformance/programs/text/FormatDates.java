import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/** The %t conversions of java.time values, with flags and with fields they do not have. */
public class FormatDates {
    public static void main(String[] args) {
        Object[] values = {LocalDate.of(2024, 2, 29), LocalTime.of(0, 5, 9, 7_000_001), LocalDateTime.of(1999, 12, 31, 23, 59, 59), LocalDateTime.of(9, 1, 1, 12, 0), OffsetDateTime.of(2000, 6, 15, 13, 30, 0, 0, ZoneOffset.ofHoursMinutes(-3, -30)),
            ZonedDateTime.of(2030, 11, 5, 6, 7, 8, 999, ZoneOffset.UTC), DayOfWeek.MONDAY, Year.of(2001), null};
        for (char c : "HIklMSLNpzZsQBbhAaCYyjmdeRTrDFcE".toCharArray()) {
            StringBuilder row = new StringBuilder("%t" + c);
            for (Object v : values) {
                try {
                    row.append('|').append(String.format(Locale.ROOT, "%t" + c, v));
                } catch (RuntimeException e) {
                    row.append("|!").append(e.getClass().getSimpleName()).append(' ').append(e.getMessage());
                }
            }
            System.out.println(row);
        }
        LocalDateTime t = LocalDateTime.of(2021, 3, 4, 5, 6, 7);
        for (String f : new String[] {"%tB", "%TB", "%12tB", "%-12tB|", "%12TA", "%#tB", "%.3tB", "%015tB", "%tB %<te, %<tY", "%1$tH:%1$tM", "%t", "%ti"}) {
            try {
                System.out.println(f + " " + String.format(Locale.ROOT, f, t));
            } catch (RuntimeException e) {
                System.out.println(f + " ! " + e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
        System.out.println(String.format(Locale.ROOT, "%tF %<tT", Instant.EPOCH.atOffset(ZoneOffset.UTC)) + " " + String.format(Locale.ROOT, "%ts %<tQ", Instant.ofEpochSecond(5).atZone(ZoneOffset.UTC)));
    }
}
