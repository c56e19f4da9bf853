import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** java.time in UTC and fixed offsets. */
public class Dates {
    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 29);
        System.out.println(d + " " + d.plusYears(1) + " " + d.plusMonths(12) + " " + d.minusDays(60) + " " + d.getDayOfWeek() + " " + d.getDayOfYear() + " " + d.isLeapYear() + " " + d.lengthOfMonth() + " " + d.toEpochDay());
        System.out.println(d.with(TemporalAdjusters.firstDayOfNextMonth()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)) + " " + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        LocalTime t = LocalTime.of(23, 59, 30, 5000000);
        System.out.println(t + " " + t.plusSeconds(45) + " " + t.truncatedTo(ChronoUnit.MINUTES) + " " + t.toNanoOfDay() + " " + LocalTime.MIDNIGHT + " " + LocalTime.parse("10:15"));
        LocalDateTime dt = LocalDateTime.of(d, t);
        System.out.println(dt + " " + dt.plusHours(1) + " " + dt.atOffset(ZoneOffset.ofHours(2)) + " " + dt.atZone(ZoneId.of("UTC")) + " " + dt.toEpochSecond(ZoneOffset.UTC));
        System.out.println(Instant.ofEpochSecond(1700000000L) + " " + Instant.EPOCH.plusMillis(1) + " " + Instant.parse("2020-05-06T07:08:09.123Z").toEpochMilli() + " " + Instant.MAX + " " + Instant.ofEpochSecond(-1, 5));
        System.out.println(Duration.ofSeconds(3661, 5) + " " + Duration.between(dt, dt.plusDays(2).plusMinutes(3)) + " " + Duration.parse("PT8H6M12.345S").toMillis() + " " + Duration.ofMillis(-1500) + " " + Duration.ofDays(2).toHours());
        System.out.println(Period.between(LocalDate.of(2000, 1, 31), d) + " " + Period.parse("P1Y2M3W4D") + " " + Period.ofMonths(14).normalized() + " " + ChronoUnit.DAYS.between(LocalDate.EPOCH, d));
        System.out.println(OffsetDateTime.parse("2021-03-04T05:06:07+05:30") + " " + OffsetDateTime.parse("2021-03-04T05:06:07+05:30").toInstant() + " " + ZonedDateTime.parse("2021-03-04T05:06:07Z[UTC]") + " " + ZoneOffset.of("-07:30"));
        System.out.println(YearMonth.of(2023, 2).atEndOfMonth() + " " + Year.of(1900).isLeap() + " " + Month.MAY.plus(10) + " " + DayOfWeek.SUNDAY.plus(2) + " " + Month.JUNE.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        for (String p : new String[] {"yyyy-MM-dd HH:mm:ss.SSS", "d MMM uuuu", "EEEE, MMMM d, y", "EEE h:mm a", "yy/M/d", "DDD", "'week' w", "QQQ", "HH'h'mm", "e", "G", "n"}) {
            System.out.println(p + " " + dt.format(DateTimeFormatter.ofPattern(p, Locale.ENGLISH)));
        }
        System.out.println(DateTimeFormatter.ISO_WEEK_DATE.format(d) + " " + DateTimeFormatter.BASIC_ISO_DATE.format(d) + " " + DateTimeFormatter.ISO_ORDINAL_DATE.format(d) + " " + DateTimeFormatter.RFC_1123_DATE_TIME.format(dt.atOffset(ZoneOffset.UTC)));
        System.out.println(LocalDate.parse("03 Jun 2022", DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH)) + " " + LocalDateTime.parse("2022-01-02T03:04") + " " + LocalTime.parse("3:04 PM", DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH)));
        for (Runnable bad : new Runnable[] {
            () -> LocalDate.of(2023, 2, 29), () -> LocalTime.of(25, 0), () -> LocalDate.parse("2023-13-01"), () -> ZoneOffset.ofHours(19), () -> DateTimeFormatter.ofPattern("yyyy-bb"),
            () -> d.format(DateTimeFormatter.ofPattern("HH")), () -> Instant.parse("yesterday"), () -> LocalDate.MAX.plusDays(1)
        }) {
            try {
                bad.run();
            } catch (DateTimeParseException e) {
                System.out.println(e.getMessage() + " at " + e.getErrorIndex());
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
    }
}
