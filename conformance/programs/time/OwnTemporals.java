import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.time.temporal.WeekFields;
import java.util.List;

/** Own adjusters, amounts, queries and units; week fields; value ranges of all chrono fields. */
public class OwnTemporals {
    enum Extra implements TemporalUnit {
        FORTNIGHTS;

        @Override
        public java.time.Duration getDuration() {
            return java.time.Duration.ofDays(14);
        }

        @Override
        public boolean isDurationEstimated() {
            return false;
        }

        @Override
        public boolean isDateBased() {
            return true;
        }

        @Override
        public boolean isTimeBased() {
            return false;
        }

        @SuppressWarnings("unchecked")
        @Override
        public <R extends Temporal> R addTo(R temporal, long amount) {
            return (R) temporal.plus(amount * 14, ChronoUnit.DAYS);
        }

        @Override
        public long between(Temporal from, Temporal to) {
            return from.until(to, ChronoUnit.DAYS) / 14;
        }
    }

    record WorkDays(int count) implements TemporalAmount {
        @Override
        public long get(TemporalUnit unit) {
            throw new UnsupportedTemporalTypeException("no " + unit);
        }

        @Override
        public List<TemporalUnit> getUnits() {
            return List.of();
        }

        @Override
        public Temporal addTo(Temporal t) {
            for (int left = count; left > 0;) {
                t = t.plus(1, ChronoUnit.DAYS);
                left -= DayOfWeek.from(t).getValue() < 6 ? 1 : 0;
            }
            return t;
        }

        @Override
        public Temporal subtractFrom(Temporal t) {
            throw new UnsupportedOperationException("forward only");
        }
    }

    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 23);
        TemporalAdjuster payday = t -> {
            LocalDate end = LocalDate.from(t).withDayOfMonth(LocalDate.from(t).lengthOfMonth());
            return t.with(end.getDayOfWeek() == DayOfWeek.SUNDAY ? end.minusDays(2) : end.getDayOfWeek() == DayOfWeek.SATURDAY ? end.minusDays(1) : end);
        };
        System.out.println(d.with(payday) + " " + d.plusMonths(1).with(payday) + " " + d.atTime(3, 4).with(payday) + " " + d.plus(new WorkDays(8)) + " " + d.plus(3, Extra.FORTNIGHTS) + " " + d.until(LocalDate.of(2025, 1, 1), Extra.FORTNIGHTS));
        TemporalQuery<Integer> quarter = t -> t.get(IsoFields.QUARTER_OF_YEAR);
        System.out.println(d.query(quarter) + " " + d.query(TemporalQueries.precision()) + " " + d.query(TemporalQueries.chronology()) + " " + d.query(TemporalQueries.zone()) + " " + LocalTime.NOON.query(TemporalQueries.precision()) + " " + LocalDateTime.MIN.query(TemporalQueries.localDate()) + " " + d.query(TemporalQueries.offset()));
        for (ChronoField f : ChronoField.values()) {
            System.out.println(f + " " + f.range() + " " + f.getBaseUnit() + " " + f.getRangeUnit() + " " + f.isDateBased() + (d.isSupported(f) ? " " + d.getLong(f) + " " + d.range(f) : ""));
        }
        for (WeekFields w : new WeekFields[] {WeekFields.ISO, WeekFields.SUNDAY_START, WeekFields.of(DayOfWeek.WEDNESDAY, 3)}) {
            System.out.println(w + " " + d.get(w.dayOfWeek()) + " " + d.get(w.weekOfMonth()) + " " + d.get(w.weekOfYear()) + " " + d.get(w.weekOfWeekBasedYear()) + " " + d.get(w.weekBasedYear()) + " " + d.with(w.dayOfWeek(), 1) + " " + d.range(w.weekOfYear()) + " " + w.dayOfWeek());
        }
        ValueRange r = ValueRange.of(1, 28, 31);
        System.out.println(r + " " + r.isFixed() + r.isValidValue(31) + r.isIntValue() + " " + r.getSmallestMaximum() + " " + ValueRange.of(1, 2).equals(ValueRange.of(1, 2)) + " " + ValueRange.of(0, 0, 5, 6));
        for (Runnable x : new Runnable[] {() -> r.checkValidValue(32, ChronoField.DAY_OF_MONTH), () -> ValueRange.of(2, 1), () -> new WorkDays(1).get(ChronoUnit.DAYS), () -> d.minus(new WorkDays(1)), () -> ChronoField.HOUR_OF_DAY.checkValidValue(24), () -> d.with(ChronoField.MONTH_OF_YEAR, 0), () -> WeekFields.of(DayOfWeek.MONDAY, 8)}) {
            try {
                x.run();
                System.out.println("ok");
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
            }
        }
    }
}
