import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Year, YearMonth, MonthDay, Month and DayOfWeek: arithmetic, names in the root locale, text, errors. */
public class YearsAndMonths {
    static void attempt(String label, java.util.function.Supplier<Object> r) {
        try {
            System.out.println(label + " " + r.get());
        } catch (RuntimeException e) {
            // Maps of fields are in the order of identity hash codes.
            String message = String.valueOf(e.getMessage()).replaceAll("\\{.*\\}", "{}");
            System.out.println(label + " ! " + e.getClass().getSimpleName() + ": " + message);
        }
    }

    public static void main(String[] args) {
        for (int y : new int[] {0, 4, 1900, 2000, 2023, 2024, -4, 999999999}) {
            Year year = Year.of(y);
            System.out.println(year + " " + year.isLeap() + year.length() + " " + year.atDay(60) + " " + year.atMonth(2).atEndOfMonth() + " " + year.atMonthDay(MonthDay.of(2, 29)) + " " + year.isValidMonthDay(MonthDay.of(2, 29)) + " " + year.get(ChronoField.YEAR_OF_ERA) + year.get(ChronoField.ERA));
        }
        YearMonth ym = YearMonth.of(2024, Month.JANUARY);
        System.out.println(ym + " " + ym.lengthOfMonth() + ym.lengthOfYear() + " " + ym.plusMonths(13) + " " + ym.minusYears(5000) + " " + ym.atDay(31) + " " + ym.isValidDay(32) + " " + ym.until(YearMonth.of(2030, 7), ChronoUnit.MONTHS) + " " + ym.compareTo(YearMonth.of(2023, 12)) + " " + ym.with(ChronoField.PROLEPTIC_MONTH, 1) + " " + ym.hashCode());
        MonthDay md = MonthDay.of(2, 29);
        System.out.println(md + " " + md.atYear(2023) + " " + md.atYear(2024) + " " + md.isValidYear(1900) + " " + md.withMonth(4) + " " + md.with(Month.JUNE).compareTo(md) + " " + MonthDay.parse("--12-03"));
        for (Month m : Month.values()) {
            System.out.print(m + " " + m.plus(5) + m.minus(13) + m.minLength() + m.maxLength() + m.firstDayOfYear(true) + m.firstMonthOfQuarter() + " " + m.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + m.getDisplayName(TextStyle.NARROW, Locale.ENGLISH) + "; ");
        }
        System.out.println();
        for (DayOfWeek d : DayOfWeek.values()) {
            System.out.print(d + " " + d.getValue() + d.plus(10) + d.minus(-1) + " " + d.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH) + d.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + d.getDisplayName(TextStyle.NARROW, Locale.ENGLISH) + d.adjustInto(LocalDate.EPOCH) + "; ");
        }
        System.out.println();
        for (String s : new String[] {"2024", "-2024", "+12345", "12345", "24", "x"}) {
            attempt(s, () -> Year.parse(s));
        }
        for (String s : new String[] {"2024-02", "2024-2", "-0001-12", "+99999-01"}) {
            attempt(s, () -> YearMonth.parse(s));
        }
        for (String s : new String[] {"--02-29", "--02-30", "02-28", "--13-01"}) {
            attempt(s, () -> MonthDay.parse(s));
        }
        attempt("month", () -> Month.of(13));
        attempt("day", () -> DayOfWeek.of(0));
        attempt("monthday", () -> MonthDay.of(4, 31));
        attempt("day of year", () -> Year.of(2023).atDay(366));
        attempt("year", () -> Year.of(1_000_000_000));
        attempt("from", () -> YearMonth.from(LocalDate.EPOCH) + " " + Month.from(LocalDate.EPOCH) + " " + DayOfWeek.from(LocalDate.EPOCH) + " " + Year.from(YearMonth.of(1, 1)) + " " + MonthDay.from(LocalDate.EPOCH));
        attempt("from wrong", () -> Month.from(DayOfWeek.MONDAY));
    }
}
