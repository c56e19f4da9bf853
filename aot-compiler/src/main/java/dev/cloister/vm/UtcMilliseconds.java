package dev.cloister.vm;

import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.UnsupportedTemporalTypeException;

/**
 * Milliseconds since the epoch seen as a date and time in UTC, without the classes of java.time
 * that make dates.
 */
record UtcMilliseconds(long value) implements TemporalAccessor {
    private static final long PER_DAY = 86_400_000L;

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField;
    }

    @Override
    public long getLong(TemporalField field) {
        long day = Math.floorDiv(value, PER_DAY);
        long time = Math.floorMod(value, PER_DAY);
        long hour = time / 3_600_000;
        return switch ((ChronoField) field) {
            case INSTANT_SECONDS -> Math.floorDiv(value, 1000L);
            case NANO_OF_SECOND -> time % 1000 * 1_000_000;
            case MILLI_OF_SECOND -> time % 1000;
            case SECOND_OF_MINUTE -> time / 1000 % 60;
            case MINUTE_OF_HOUR -> time / 60_000 % 60;
            case HOUR_OF_DAY -> hour;
            case CLOCK_HOUR_OF_AMPM -> (hour + 11) % 12 + 1;
            case AMPM_OF_DAY -> hour / 12;
            case OFFSET_SECONDS -> 0;
            case DAY_OF_WEEK -> Math.floorMod(day + 3, 7L) + 1;
            case DAY_OF_MONTH, MONTH_OF_YEAR, DAY_OF_YEAR, YEAR_OF_ERA ->
                    date(day, (ChronoField) field);
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    /** Years are counted from March here, so that the leap day is the last of its year. */
    private static long date(long epochDay, ChronoField field) {
        long shifted = epochDay + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        long dayOfEra = Math.floorMod(shifted, 146_097L);
        long yearOfEra =
                (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long monthFromMarch = (5 * dayOfYear + 2) / 153;
        long month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (field) {
            case DAY_OF_MONTH -> dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
            case MONTH_OF_YEAR -> month;
            case DAY_OF_YEAR -> month <= 2 ? dayOfYear - 305 : dayOfYear + 60 + (leap ? 1 : 0);
            default -> year > 0 ? year : 1 - year;
        };
    }
}
