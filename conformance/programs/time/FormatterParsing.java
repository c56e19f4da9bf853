import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/** Parsing by pattern: strict, smart and lenient resolution, optional parts, built formatters, errors. */
public class FormatterParsing {
    /** The fields stand in the order of their identity hashes, which differ. */
    static String sorted(Object parsed) {
        String text = String.valueOf(parsed);
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        if (open < 0 || close < open) return text;
        String[] fields = text.substring(open + 1, close).split(", ");
        java.util.Arrays.sort(fields);
        return text.substring(0, open) + String.join(", ", fields) + text.substring(close);
    }

    static void parse(String pattern, String text) {
        for (ResolverStyle style : ResolverStyle.values()) {
            DateTimeFormatter f = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(style);
            try {
                System.out.println(pattern + " " + text + " " + style + " " + sorted(f.parse(text)));
            } catch (DateTimeParseException e) {
                System.out.println(pattern + " " + text + " " + style + " ! " + e.getMessage() + " @" + e.getErrorIndex() + " " + e.getParsedString());
            }
        }
    }

    public static void main(String[] args) {
        parse("uuuu-MM-dd", "2023-02-31");
        parse("uuuu-MM-dd", "2023-14-01");
        parse("yyyy-MM-dd", "2023-02-28");
        parse("uuuu-DDD", "2024-366");
        parse("HH:mm", "24:00");
        parse("HH:mm:ss", "12:30:75");
        parse("hh:mm a", "12:30 AM");
        parse("KK:mm a", "11:59 PM");
        parse("d MMM uuuu", "7 Mar 2024");
        parse("d MMM uuuu", "7 mar 2024");
        parse("EEE d/M/uu", "Thu 7/3/24");
        parse("EEE d/M/uu", "Fri 7/3/24");
        parse("YYYY-'W'ww-e", "2024-W10-4");
        parse("uuuuMMddHHmm", "202403071504");
        parse("uuuu-MM-dd[ HH[:mm]]", "2024-03-07 15");
        parse("uuuu-MM-dd'T'HH:mmXXX", "2024-03-07T15:04Z");
        parse("H:m.S", "1:2.345");
        parse("dd", "7");
        parse("uuuu", "2024 trailing");
        DateTimeFormatter built = new DateTimeFormatterBuilder().parseCaseInsensitive().appendLiteral("on ").appendValue(ChronoField.DAY_OF_MONTH).appendLiteral('.').appendText(ChronoField.MONTH_OF_YEAR, Map.of(1L, "jan", 2L, "feb", 3L, "mar")).appendLiteral('.').appendValue(ChronoField.YEAR, 4, 6, SignStyle.EXCEEDS_PAD).optionalStart().appendLiteral(" at ").appendValue(ChronoField.HOUR_OF_DAY, 2).appendFraction(ChronoField.NANO_OF_SECOND, 0, 3, true).optionalEnd().padNext(3, '*').appendValue(ChronoField.MINUTE_OF_DAY).toFormatter(Locale.ROOT);
        System.out.println(built);
        DateTimeFormatter simple = new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, 1950).appendPattern("-M").parseLenient().appendOptional(DateTimeFormatter.ofPattern("-d")).parseDefaulting(ChronoField.DAY_OF_MONTH, 1).toFormatter(Locale.ROOT);
        System.out.println(LocalDate.parse("49-5", simple) + " " + LocalDate.parse("50-12-31", simple) + " " + simple.format(LocalDate.of(1999, 1, 9)));
        System.out.println(DateTimeFormatter.ofPattern("MM/uuuu").parse("02/2024", YearMonth::from) + " " + DateTimeFormatter.ofPattern("H:mm").parse("7:05", LocalTime::from) + " " + DateTimeFormatter.ISO_DATE_TIME.parseBest("2024-03-07T15:04", OffsetDateTime::from, LocalDateTime::from));
        ParsePosition at = new ParsePosition(3);
        TemporalAccessor t = DateTimeFormatter.ofPattern("uuuu").parse("in 2024 it", at);
        System.out.println(t.get(ChronoField.YEAR) + " " + at.getIndex() + " " + sorted(DateTimeFormatter.ISO_LOCAL_DATE.parseUnresolved("2024-99-01", new ParsePosition(0))) + " " + DateTimeFormatter.ISO_LOCAL_DATE.parseUnresolved("x", new ParsePosition(0)));
        for (Runnable r : new Runnable[] {() -> LocalDate.parse("07:05", DateTimeFormatter.ofPattern("HH:mm")), () -> LocalDate.parse(""), () -> LocalTime.parse("12"), () -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 0), () -> new DateTimeFormatterBuilder().optionalEnd(), () -> new DateTimeFormatterBuilder().appendFraction(ChronoField.YEAR, 1, 2, false), () -> DateTimeFormatter.ISO_LOCAL_DATE.parse("2024-01-01", LocalTime::from)}) {
            try {
                r.run();
                System.out.println("ok");
            } catch (DateTimeException | IllegalArgumentException | IllegalStateException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }
}
