import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Instant at its limits, its text and arithmetic; fixed, offset, ticking and system clocks. */
public class InstantsAndClocks {
    static void attempt(String label, java.util.function.Supplier<Object> r) {
        try {
            System.out.println(label + " " + r.get());
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        Instant[] all = {Instant.EPOCH, Instant.MIN, Instant.MAX, Instant.ofEpochMilli(-1), Instant.ofEpochSecond(1_700_000_000L, 123_000_000), Instant.ofEpochSecond(-1, -1), Instant.ofEpochSecond(253402300800L), Instant.parse("1582-10-15T00:00:00.5Z")};
        for (Instant i : all) {
            System.out.println(i + " " + i.getEpochSecond() + " " + i.getNano() + " " + i.hashCode() + " " + i.compareTo(Instant.EPOCH) + " " + i.isAfter(all[4]) + " " + i.get(ChronoField.MILLI_OF_SECOND) + " " + i.truncatedTo(ChronoUnit.DAYS));
            attempt(" plus", () -> i.plusSeconds(86400 * 365L) + " " + i.minusNanos(1) + " " + i.plus(1, ChronoUnit.HALF_DAYS) + " " + i.plus(Duration.ofMillis(1)));
            attempt(" until", () -> Instant.EPOCH.until(i, ChronoUnit.DAYS) + " " + ChronoUnit.MILLIS.between(i, Instant.EPOCH) + " " + i.toEpochMilli());
            attempt(" zone", () -> i.atOffset(ZoneOffset.ofHours(-5)) + " " + i.atZone(ZoneOffset.UTC));
        }
        for (String s : new String[] {"2024-02-29T24:00:00Z", "2024-02-29T23:59:60Z", "2024-02-29T10:15:30.123456789Z", "2024-02-29T10:15:30+01:00", "2024-02-29T10:15Z", "2024-02-29", "x", "+1000000000-12-31T23:59:59.999999999Z", "2024-13-01T00:00:00Z"}) {
            attempt(s, () -> Instant.parse(s));
        }
        attempt("months", () -> Instant.EPOCH.plus(1, ChronoUnit.MONTHS));
        attempt("year", () -> Instant.EPOCH.get(ChronoField.YEAR));
        attempt("overflow", () -> Instant.MAX.plusNanos(1));
        attempt("range", () -> Instant.ofEpochSecond(Long.MAX_VALUE));
        Clock fixed = Clock.fixed(all[4], ZoneOffset.UTC);
        System.out.println(fixed + " " + fixed.instant() + " " + fixed.millis() + " " + LocalDateTime.now(fixed) + " " + LocalDate.now(fixed.withZone(ZoneOffset.ofHours(14))) + " " + fixed.equals(Clock.fixed(all[4], ZoneOffset.UTC)));
        Clock later = Clock.offset(fixed, Duration.ofHours(3).plusMillis(77));
        System.out.println(later + " " + later.instant() + " " + Clock.tick(later, Duration.ofMinutes(10)).instant() + " " + Clock.tick(later, Duration.ofMillis(50)).millis());
        Clock own = new Clock() {
            private long seconds;

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochSecond(seconds += 60);
            }
        };
        System.out.println(Instant.now(own) + " " + LocalDateTime.now(own) + " " + own.millis());
        Clock utc = Clock.systemUTC();
        System.out.println(utc + " " + utc.getZone() + " " + (utc.instant().getEpochSecond() > 1_600_000_000L) + " " + !Instant.now().isBefore(Instant.ofEpochMilli(0)) + " " + (Clock.tickSeconds(ZoneOffset.UTC).instant().getNano() == 0));
        try {
            Clock.tick(fixed, Duration.ofNanos(-5));
        } catch (IllegalArgumentException | DateTimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
