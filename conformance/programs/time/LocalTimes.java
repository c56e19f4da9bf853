import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** LocalTime, LocalDateTime and OffsetTime: wrap-around, truncation, fields, text, errors. */
public class LocalTimes {
    static void attempt(String label, java.util.function.Supplier<Object> r) {
        try {
            System.out.println(label + " " + r.get());
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        LocalTime[] times = {LocalTime.MIN, LocalTime.NOON, LocalTime.MAX, LocalTime.of(7, 5), LocalTime.of(23, 59, 58), LocalTime.of(1, 2, 3, 4000), LocalTime.of(1, 2, 3, 5), LocalTime.ofSecondOfDay(86399), LocalTime.ofNanoOfDay(23_456_789_012_345L)};
        for (LocalTime t : times) {
            System.out.println(t + " " + t.toSecondOfDay() + " " + t.toNanoOfDay() + " " + t.plusHours(25) + " " + t.minusMinutes(61) + " " + t.plusSeconds(100000) + " " + t.minusNanos(1) + " " + t.hashCode() + " " + t.get(ChronoField.CLOCK_HOUR_OF_AMPM) + t.get(ChronoField.AMPM_OF_DAY) + " " + t.get(ChronoField.MILLI_OF_DAY) + " " + t.getLong(ChronoField.MICRO_OF_DAY));
            System.out.println(" " + t.truncatedTo(ChronoUnit.SECONDS) + " " + t.truncatedTo(ChronoUnit.HALF_DAYS) + " " + t.withHour(0) + " " + t.withNano(999_000_000) + " " + t.with(ChronoField.HOUR_OF_AMPM, 11) + " " + ChronoUnit.MINUTES.between(t, LocalTime.NOON) + " " + t.until(LocalTime.of(6, 30), ChronoUnit.MILLIS) + " " + t.isAfter(LocalTime.NOON) + " " + t.compareTo(LocalTime.NOON));
        }
        for (String s : new String[] {"10:15", "10:15:30", "10:15:30.1", "10:15:30.123456789", "24:00", "1:00", "10:60", "10", "10:15:30.1234567890", "", "23:59:60", "T10:15"}) {
            attempt(s, () -> LocalTime.parse(s));
        }
        attempt("hour", () -> LocalTime.of(24, 0));
        attempt("nano", () -> LocalTime.of(1, 1, 1, 1_000_000_000));
        attempt("days", () -> LocalTime.NOON.truncatedTo(ChronoUnit.WEEKS));
        attempt("unit", () -> LocalTime.NOON.plus(1, ChronoUnit.DAYS));
        attempt("field", () -> LocalTime.NOON.getLong(ChronoField.YEAR));
        LocalDateTime d = LocalDateTime.of(2023, 12, 31, 23, 59, 59, 999_999_999);
        System.out.println(d + " " + d.plusNanos(1) + " " + d.plusHours(50) + " " + d.minusMonths(10) + " " + d.truncatedTo(ChronoUnit.DAYS) + " " + d.withDayOfYear(1) + " " + d.toLocalDate() + " " + d.toLocalTime() + " " + d.hashCode() + " " + d.toEpochSecond(ZoneOffset.ofHours(2)) + " " + LocalDateTime.ofEpochSecond(-1, 5, ZoneOffset.UTC));
        LocalDateTime e = LocalDateTime.of(2024, 3, 1, 0, 0);
        for (ChronoUnit u : ChronoUnit.values()) {
            attempt(u.toString(), () -> u.between(d, e) + " " + u.between(e, d) + " " + d.plus(3, u) + " " + u.getDuration() + u.isDateBased() + u.isDurationEstimated());
        }
        for (String s : new String[] {"2024-02-29T10:15", "2024-02-30T10:15", "2024-02-29 10:15", "-0001-01-01T00:00:00.000000001", "+12345-01-01T00:00", "12345-01-01T00:00", "2024-2-9T10:15"}) {
            attempt(s, () -> LocalDateTime.parse(s));
        }
        OffsetTime o = OffsetTime.of(times[3], ZoneOffset.ofHoursMinutes(-9, -30));
        System.out.println(o + " " + o.withOffsetSameInstant(ZoneOffset.UTC) + " " + o.withOffsetSameLocal(ZoneOffset.MAX) + " " + o.isBefore(OffsetTime.MAX) + " " + OffsetTime.parse("10:15+01:00").compareTo(o) + " " + o.hashCode());
    }
}
