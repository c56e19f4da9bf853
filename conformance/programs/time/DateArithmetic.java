import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Interest days by several conventions, week numbers by hand, Friday the 13ths, billing periods. */
public class DateArithmetic {
    static int thirty360(LocalDate a, LocalDate b) {
        int d1 = Math.min(a.getDayOfMonth(), 30);
        int d2 = d1 == 30 ? Math.min(b.getDayOfMonth(), 30) : b.getDayOfMonth();
        return 360 * (b.getYear() - a.getYear()) + 30 * (b.getMonthValue() - a.getMonthValue()) + d2 - d1;
    }

    static int isoWeek(LocalDate d) {
        LocalDate thursday = d.plusDays(4 - d.getDayOfWeek().getValue());
        return (thursday.getDayOfYear() - 1) / 7 + 1;
    }

    public static void main(String[] args) {
        LocalDate[] dates = {LocalDate.of(2023, 1, 31), LocalDate.of(2023, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 12, 31), LocalDate.of(2025, 3, 30)};
        for (LocalDate a : dates) {
            for (LocalDate b : dates) {
                System.out.print(ChronoUnit.DAYS.between(a, b) + "," + thirty360(a, b) + "," + a.until(b) + " ");
            }
            System.out.println();
        }
        int wrong = 0;
        for (LocalDate d = LocalDate.of(1999, 12, 20); d.getYear() < 2012; d = d.plusDays(3)) {
            wrong += isoWeek(d) == d.get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR) ? 0 : 1;
        }
        System.out.println(wrong);
        System.out.println("" + Stream.iterate(YearMonth.of(2015, 1), m -> m.plusMonths(1)).limit(144).map(m -> m.atDay(13)).filter(d -> d.getDayOfWeek() == DayOfWeek.FRIDAY).collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.mapping(LocalDate::getMonthValue, Collectors.toList()))));
        LocalDate start = LocalDate.of(2024, 1, 31);
        for (int i = 0; i < 6; i++) {
            System.out.print(start.plusMonths(i) + ".." + start.plusMonths(i + 1).minusDays(1) + " ");
        }
        System.out.println(start.plusMonths(1).plusMonths(1) + " " + start.plus(Period.ofMonths(2)));
        LocalDateTime t = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_999);
        long hash = 0;
        for (int i = 0; i < 3000; i++) {
            t = t.plus(Duration.ofSeconds(i * 7919L, i * 999_983L)).minusMonths(i % 5).plusWeeks(i % 2);
            hash = hash * 31 + t.toEpochSecond(ZoneOffset.ofTotalSeconds(i % 100)) + t.getNano() + t.hashCode();
        }
        System.out.println(t + " " + hash);
    }
}
