package dev.cloister.vm;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.IllegalFormatConversionException;
import java.util.Locale;
import java.util.UnknownFormatConversionException;

/**
 * The date and time conversions of {@code java.util.Formatter}, in English or as in the root
 * locale. A point in time without a zone of its own is shown in UTC.
 */
public final class DateTimeText {
    private final TemporalAccessor temporal;
    private final boolean english;
    private final StringBuilder text = new StringBuilder();

    private DateTimeText(TemporalAccessor temporal, Locale locale) {
        this.temporal = temporal;
        this.english = locale == null || locale.getLanguage().equals("en");
    }

    /** What {@code %t} followed by {@code conversion} prints for a point in time. */
    public static String of(long millisecondsSinceEpoch, char conversion, Locale locale) {
        return of(new UtcMilliseconds(millisecondsSinceEpoch), conversion, locale);
    }

    /** What {@code %t} followed by {@code conversion} prints. */
    public static String of(TemporalAccessor temporal, char conversion, Locale locale) {
        return new DateTimeText(temporal, locale).append(conversion).text.toString();
    }

    /** Of a composed conversion, the part whose field is missing is the one that is named. */
    private DateTimeText append(char conversion) {
        try {
            appendField(conversion);
        } catch (DateTimeException missing) {
            throw new IllegalFormatConversionException(conversion, temporal.getClass());
        }
        return this;
    }

    private void appendField(char conversion) {
        switch (conversion) {
            case 'H' -> digits(ChronoField.HOUR_OF_DAY, 2);
            case 'I' -> digits(ChronoField.CLOCK_HOUR_OF_AMPM, 2);
            case 'k' -> digits(ChronoField.HOUR_OF_DAY, 1);
            case 'l' -> digits(ChronoField.CLOCK_HOUR_OF_AMPM, 1);
            case 'M' -> digits(ChronoField.MINUTE_OF_HOUR, 2);
            case 'S' -> digits(ChronoField.SECOND_OF_MINUTE, 2);
            case 'L' -> digits(ChronoField.MILLI_OF_SECOND, 3);
            case 'N' -> digits(ChronoField.NANO_OF_SECOND, 9);
            case 's' -> text.append(temporal.getLong(ChronoField.INSTANT_SECONDS));
            case 'Q' -> text.append(milliseconds());
            case 'p' -> text.append(temporal.get(ChronoField.AMPM_OF_DAY) == 0 ? "am" : "pm");
            case 'z' -> offset();
            case 'Z' -> zone(conversion);
            case 'a' -> text.append(EnglishNames.shortened(day()));
            case 'A' -> text.append(day());
            case 'b', 'h' -> text.append(EnglishNames.shortened(month()));
            case 'B' -> text.append(month());
            case 'C' -> digits(temporal.get(ChronoField.YEAR_OF_ERA) / 100, 2);
            case 'y' -> digits(temporal.get(ChronoField.YEAR_OF_ERA) % 100, 2);
            case 'Y' -> digits(ChronoField.YEAR_OF_ERA, 4);
            case 'd' -> digits(ChronoField.DAY_OF_MONTH, 2);
            case 'e' -> digits(ChronoField.DAY_OF_MONTH, 1);
            case 'm' -> digits(ChronoField.MONTH_OF_YEAR, 2);
            case 'j' -> digits(ChronoField.DAY_OF_YEAR, 3);
            default -> composed(conversion);
        }
    }

    private void composed(char conversion) {
        switch (conversion) {
            case 'T' -> append('H').then(":").append('M').then(":").append('S');
            case 'R' -> append('H').then(":").append('M');
            case 'r' -> {
                append('I').then(":").append('M').then(":").append('S').then(" ");
                text.append(temporal.get(ChronoField.AMPM_OF_DAY) == 0 ? "AM" : "PM");
            }
            case 'c' -> {
                append('a').then(" ").append('b').then(" ").append('d').then(" ").append('T');
                then(" ").append('Z').then(" ").append('Y');
            }
            case 'D' -> append('m').then("/").append('d').then("/").append('y');
            case 'F' -> append('Y').then("-").append('m').then("-").append('d');
            default -> throw new UnknownFormatConversionException("t" + conversion);
        }
    }

    private DateTimeText then(String more) {
        text.append(more);
        return this;
    }

    private String day() {
        String name = EnglishNames.day(temporal.get(ChronoField.DAY_OF_WEEK));
        return english ? name : EnglishNames.shortened(name);
    }

    private String month() {
        String name = EnglishNames.month(temporal.get(ChronoField.MONTH_OF_YEAR));
        return english ? name : EnglishNames.shortened(name);
    }

    private long milliseconds() {
        return temporal.getLong(ChronoField.INSTANT_SECONDS) * 1000
                + temporal.getLong(ChronoField.MILLI_OF_SECOND);
    }

    private void offset() {
        int seconds = temporal.get(ChronoField.OFFSET_SECONDS);
        int minutes = Math.abs(seconds) / 60;
        text.append(seconds < 0 ? '-' : '+');
        digits(minutes / 60 * 100 + minutes % 60, 4);
    }

    private void zone(char conversion) {
        if (temporal instanceof UtcMilliseconds) {
            text.append("UTC");
            return;
        }
        ZoneId zone = temporal.query(TemporalQueries.zone());
        if (zone == null) {
            throw new IllegalFormatConversionException(conversion, temporal.getClass());
        }
        text.append(zone.getId());
    }

    private void digits(ChronoField field, int width) {
        digits(temporal.get(field), width);
    }

    private void digits(int value, int width) {
        String digits = Integer.toString(value);
        for (int i = digits.length(); i < width; i++) {
            text.append('0');
        }
        text.append(digits);
    }
}
