import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Duration and Period: text both ways, negative parts, arithmetic, normalising, overflow. */
public class Durations {
    static void attempt(String label, java.util.function.Supplier<Object> r) {
        try {
            System.out.println(label + " " + r.get());
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        Duration[] all = {Duration.ZERO, Duration.ofDays(2), Duration.ofSeconds(-1, 500_000_000), Duration.ofMillis(-1500), Duration.ofNanos(-1), Duration.ofHours(-25).plusMinutes(3), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), Duration.ofSeconds(Long.MIN_VALUE), Duration.of(90, ChronoUnit.MINUTES), Duration.ofSeconds(3661, 7)};
        for (Duration d : all) {
            System.out.println(d + " " + d.getSeconds() + " " + d.getNano() + " " + d.isNegative() + d.isZero() + " " + d.hashCode() + " " + d.toDays() + " " + d.toHours() + " " + d.toDaysPart() + ":" + d.toHoursPart() + ":" + d.toMinutesPart() + ":" + d.toSecondsPart() + "." + d.toMillisPart() + "/" + d.toNanosPart());
            attempt(" ops", () -> d.negated() + " " + d.abs() + " " + d.multipliedBy(-3) + " " + d.dividedBy(7) + " " + d.plusDays(1) + " " + d.minus(Duration.ofMillis(1)) + " " + d.toMillis() + " " + d.toNanos() + " " + d.dividedBy(Duration.ofMinutes(7)) + " " + d.truncatedTo(ChronoUnit.MINUTES));
        }
        for (String s : new String[] {"PT0S", "PT20.345S", "PT15M", "P2D", "P2DT3H4M", "PT-6H3M", "-PT6H3M", "-PT-6H+3M", "pt1h", "P1Y", "PT", "P", "", "PT1.1234567890S", "PT-0.5S", "PT1S1M", "PT99999999999999999999S", "P-1DT-0.000000001S", "PT.5S"}) {
            attempt(s, () -> Duration.parse(s));
        }
        attempt("zero", () -> all[1].dividedBy(0));
        attempt("zero duration", () -> all[1].dividedBy(Duration.ZERO));
        attempt("months", () -> Duration.of(1, ChronoUnit.MONTHS));
        attempt("between", () -> Duration.between(LocalTime.MAX, LocalTime.MIN) + " " + Duration.between(LocalDateTime.MIN, LocalDateTime.MAX));
        attempt("mixed", () -> Duration.between(LocalDateTime.MIN, LocalTime.NOON));
        Period[] periods = {Period.ZERO, Period.of(1, 14, -3), Period.ofWeeks(-2), Period.ofMonths(25), Period.of(-1, 1, 40)};
        for (Period p : periods) {
            System.out.println(p + " " + p.normalized() + " " + p.negated() + " " + p.toTotalMonths() + " " + p.isNegative() + p.isZero() + " " + p.multipliedBy(3) + " " + p.plusDays(5).withYears(9) + " " + p.getUnits() + " " + p.hashCode() + " " + java.time.LocalDate.of(2024, 1, 31).plus(p) + " " + p.addTo(java.time.LocalDate.EPOCH));
        }
        for (String s : new String[] {"P1Y2M3W4D", "-P1Y", "P-1Y-2M", "P1D2M", "P0D", "p3w", "P", "P1H", "P2147483648D", "+P+1Y"}) {
            attempt(s, () -> Period.parse(s));
        }
        attempt("overflow", () -> Period.ofYears(Integer.MAX_VALUE).plusYears(1));
        System.out.println(Period.between(java.time.LocalDate.of(2024, 2, 29), java.time.LocalDate.of(2023, 3, 31)) + " " + Period.of(1, 2, 3).equals(Period.parse("P1Y2M3D")) + " " + Duration.ofHours(1).compareTo(Duration.ofMinutes(60)) + " " + Period.from(Period.ofDays(3)));
    }
}
