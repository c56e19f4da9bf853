import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.chrono.IsoEra;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;

/** The ISO chronology and those that only shift its years. */
public class Calendars {
    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 29);
        IsoChronology iso = IsoChronology.INSTANCE;
        System.out.println(iso + " " + iso.getCalendarType() + " " + iso.isLeapYear(2100) + " " + iso.date(2024, 2, 1) + " " + iso.dateEpochDay(5) + " " + iso.eras() + " " + iso.prolepticYear(IsoEra.BCE, 45) + " " + iso.range(ChronoField.DAY_OF_MONTH) + " " + iso.period(1, 2, 3));
        for (ChronoLocalDate c : new ChronoLocalDate[] {d, ThaiBuddhistDate.from(d), MinguoDate.from(d)}) {
            System.out.println(c + " " + c.getChronology().getId() + " " + c.getEra() + " " + c.get(ChronoField.YEAR_OF_ERA) + " " + c.lengthOfMonth() + c.isLeapYear() + " " + c.plus(1, java.time.temporal.ChronoUnit.YEARS) + " " + c.toEpochDay() + " " + LocalDate.from(c) + " " + c.until(LocalDate.of(2025, 1, 1)));
        }
        System.out.println(ThaiBuddhistDate.of(2567, 1, 1).isBefore(d) + " " + MinguoDate.of(113, 12, 25).isEqual(LocalDate.of(2024, 12, 25)) + " " + Chronology.of("ISO") + " " + Chronology.from(d));
        try {
            iso.eraOf(2);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
