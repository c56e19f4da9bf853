import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** The predefined ISO and RFC formatters over all kinds of values, printing and parsing back. */
public class IsoFormats {
    /** The fields stand in the order of their identity hashes, which differ. */
    static String sorted(TemporalAccessor parsed) {
        String text = parsed.toString();
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        if (open < 0 || close < open) return text;
        String[] fields = text.substring(open + 1, close).split(", ");
        java.util.Arrays.sort(fields);
        return text.substring(0, open) + String.join(", ", fields) + text.substring(close);
    }

    public static void main(String[] args) {
        DateTimeFormatter[] formats = {DateTimeFormatter.BASIC_ISO_DATE, DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_OFFSET_DATE, DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_LOCAL_TIME, DateTimeFormatter.ISO_OFFSET_TIME, DateTimeFormatter.ISO_TIME, DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.ISO_ZONED_DATE_TIME, DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.ISO_ORDINAL_DATE, DateTimeFormatter.ISO_WEEK_DATE, DateTimeFormatter.ISO_INSTANT, DateTimeFormatter.RFC_1123_DATE_TIME};
        TemporalAccessor[] values = {LocalDate.of(2024, 12, 30), LocalTime.of(1, 2), LocalDateTime.of(2024, 2, 29, 3, 4, 5, 60), OffsetDateTime.of(999, 1, 3, 23, 59, 59, 999_000_000, ZoneOffset.ofHours(5)), ZonedDateTime.of(12024, 7, 8, 9, 10, 11, 0, ZoneOffset.UTC), Instant.ofEpochSecond(1, 2)};
        for (DateTimeFormatter f : formats) {
            System.out.println(f + " " + f.getResolverStyle() + " " + f.getChronology());
            for (TemporalAccessor v : values) {
                try {
                    String text = f.format(v);
                    System.out.println("  " + text + " " + sorted(f.parse(text)));
                } catch (RuntimeException e) {
                    System.out.println("  ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
                }
            }
        }
        for (String s : new String[] {"Tue, 3 Jun 2008 11:05:30 GMT", "3 Jun 2008 11:05 +0200", "Mon, 3 Jun 2008 11:05:30 GMT", "Tue, 3 jun 2008 11:05:30 gmt"}) {
            try {
                System.out.println(ZonedDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME));
            } catch (RuntimeException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(LocalDate.parse("20240229", DateTimeFormatter.BASIC_ISO_DATE) + " " + LocalDate.parse("2024-W09-4", DateTimeFormatter.ISO_WEEK_DATE) + " " + LocalDate.parse("2024-060", DateTimeFormatter.ISO_ORDINAL_DATE));
    }
}
