import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalAdjusters;

/** LocalDate: arithmetic over month ends and leap years, fields, adjusters, ranges, errors. */
public class LocalDates {
    static void attempt(String label, java.util.function.Supplier<Object> r) {
        try {
            System.out.println(label + " " + r.get());
        } catch (RuntimeException e) {
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        LocalDate[] dates = {LocalDate.of(2024, 2, 29), LocalDate.of(1900, 2, 28), LocalDate.of(2023, 12, 31), LocalDate.EPOCH, LocalDate.of(-5, 7, 1), LocalDate.MIN, LocalDate.MAX, LocalDate.ofYearDay(2000, 366), LocalDate.ofEpochDay(-719528)};
        for (LocalDate d : dates) {
            System.out.println(d + " " + d.getDayOfWeek() + " " + d.getDayOfYear() + " " + d.isLeapYear() + d.lengthOfMonth() + d.lengthOfYear() + " " + d.toEpochDay() + " " + d.hashCode() + " " + d.getEra() + " " + d.getLong(ChronoField.PROLEPTIC_MONTH) + " " + d.get(ChronoField.ALIGNED_WEEK_OF_YEAR));
            attempt(" +", () -> d.plusMonths(1) + " " + d.plusYears(1) + " " + d.minusDays(60) + " " + d.plusWeeks(3) + " " + d.plus(Period.of(1, 1, 1)) + " " + d.minus(1, ChronoUnit.DECADES));
            attempt(" =", () -> d.withDayOfMonth(29) + " " + d.withMonth(2) + " " + d.withYear(2001) + " " + d.withDayOfYear(60) + " " + d.with(ChronoField.DAY_OF_WEEK, 1));
            attempt(" a", () -> d.with(TemporalAdjusters.firstDayOfNextMonth()) + " " + d.with(TemporalAdjusters.lastDayOfYear()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY)) + " " + d.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)) + " " + d.with(TemporalAdjusters.ofDateAdjuster(x -> x.plusDays(10))));
            attempt(" i", () -> d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.get(IsoFields.WEEK_BASED_YEAR) + " " + d.get(IsoFields.QUARTER_OF_YEAR) + " " + d.get(IsoFields.DAY_OF_QUARTER) + " " + d.getLong(JulianFields.JULIAN_DAY) + " " + d.getLong(JulianFields.MODIFIED_JULIAN_DAY) + " " + d.range(ChronoField.DAY_OF_MONTH) + d.range(IsoFields.DAY_OF_QUARTER));
        }
        attempt("feb 30", () -> LocalDate.of(2024, 2, 30));
        attempt("feb 29", () -> LocalDate.of(2023, Month.FEBRUARY, 29));
        attempt("month 13", () -> LocalDate.of(2024, 13, 1));
        attempt("day 32", () -> LocalDate.of(2024, 1, 32));
        attempt("year", () -> LocalDate.of(Year.MAX_VALUE + 1, 1, 1));
        attempt("day 366", () -> LocalDate.ofYearDay(2023, 366));
        attempt("hours", () -> LocalDate.EPOCH.plus(1, ChronoUnit.HOURS));
        attempt("hour field", () -> LocalDate.EPOCH.get(ChronoField.HOUR_OF_DAY));
        attempt("epoch day as int", () -> LocalDate.EPOCH.get(ChronoField.EPOCH_DAY));
        attempt("overflow", () -> LocalDate.MAX.plusDays(1));
        System.out.println(ChronoUnit.DAYS.between(dates[0], dates[2]) + " " + ChronoUnit.MONTHS.between(dates[2], dates[0]) + " " + ChronoUnit.CENTURIES.between(dates[4], dates[0]) + " " + dates[1].until(dates[0]) + " " + dates[0].until(dates[1]) + " " + dates[0].datesUntil(LocalDate.of(2024, 3, 4)).toList() + dates[0].datesUntil(LocalDate.of(2024, 8, 4), Period.ofMonths(2)).toList());
        System.out.println(dates[0].compareTo(dates[1]) + " " + dates[0].isAfter(dates[1]) + dates[0].isBefore(dates[1]) + dates[0].isEqual(LocalDate.parse("2024-02-29")) + " " + dates[0].atStartOfDay() + " " + dates[0].atTime(1, 2, 3));
        long hash = 0;
        for (long day = -800000; day < 3000000; day += 997) {
            LocalDate d = LocalDate.ofEpochDay(day);
            hash = hash * 31 + d.hashCode() + d.getDayOfYear() + d.plusMonths(day % 100).toEpochDay() + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            if (!LocalDate.parse(d.toString()).equals(d)) {
                throw new DateTimeException(d.toString());
            }
        }
        System.out.println(hash);
    }
}
