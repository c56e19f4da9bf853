import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A month printed as a calendar, Easter for a century, recurring meetings, ages, free slots. */
public class Timetables {
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    record Slot(LocalTime from, LocalTime to) {}

    public static void main(String[] args) {
        for (YearMonth m : new YearMonth[] {YearMonth.of(2024, 2), YearMonth.of(2021, 2)}) {
            System.out.println(m.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH)));
            StringBuilder row = new StringBuilder("   ".repeat(m.atDay(1).getDayOfWeek().getValue() - 1));
            for (int day = 1; day <= m.lengthOfMonth(); day++) {
                row.append(String.format(Locale.ROOT, "%3d", day));
                if (m.atDay(day).getDayOfWeek() == DayOfWeek.SUNDAY || day == m.lengthOfMonth()) {
                    System.out.println(row);
                    row.setLength(0);
                }
            }
        }
        long hash = 0;
        for (int y = 1950; y < 2100; y++) {
            LocalDate e = easter(y);
            hash = hash * 31 + e.toEpochDay();
            if (e.getDayOfWeek() != DayOfWeek.SUNDAY) {
                System.out.println("no Sunday " + e);
            }
        }
        System.out.println(easter(2024) + " " + easter(2038) + " " + hash);
        List<LocalDate> meetings = new ArrayList<>();
        for (LocalDate d = LocalDate.of(2024, 1, 1); d.getYear() == 2024; d = d.plusMonths(1)) {
            meetings.add(d.with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY)));
        }
        System.out.println(meetings);
        LocalDate born = LocalDate.of(2000, 2, 29);
        for (String s : new String[] {"2001-02-28", "2001-03-01", "2024-02-28", "2024-02-29"}) {
            System.out.print(ChronoUnit.YEARS.between(born, LocalDate.parse(s)) + " " + born.until(LocalDate.parse(s)) + " ");
        }
        System.out.println();
        List<Slot> busy = List.of(new Slot(LocalTime.of(9, 30), LocalTime.of(10, 15)), new Slot(LocalTime.of(10, 0), LocalTime.of(11, 45)), new Slot(LocalTime.of(14, 0), LocalTime.of(14, 1)));
        LocalTime free = LocalTime.of(8, 0);
        for (Slot s : busy) {
            if (s.from().isAfter(free)) {
                System.out.print(free + "-" + s.from() + " " + Duration.between(free, s.from()) + "; ");
            }
            free = free.isAfter(s.to()) ? free : s.to();
        }
        System.out.println(free + "-17:00 " + Duration.between(free, LocalTime.of(17, 0)).toMinutes());
        LocalDateTime start = LocalDateTime.of(2024, 12, 31, 22, 0);
        OffsetDateTime flight = start.atOffset(ZoneOffset.ofHours(9)).plus(Duration.ofHours(11).plusMinutes(40)).withOffsetSameInstant(ZoneOffset.ofHours(-8));
        System.out.println(flight + " " + Duration.between(start.atOffset(ZoneOffset.ofHours(9)), flight));
    }
}
