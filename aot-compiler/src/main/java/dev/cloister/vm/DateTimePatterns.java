package dev.cloister.vm;

import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * The patterns of {@link FormatStyle} in English, and those of the root locale for every other
 * language.
 */
public final class DateTimePatterns {
    private static final String[] ENGLISH_DATES = {
        "EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"
    };
    private static final String[] ENGLISH_TIMES = {
        "h:mm:ss a zzzz", "h:mm:ss a z", "h:mm:ss a", "h:mm a"
    };
    private static final String[] ENGLISH_JOINS = {" 'at' ", " 'at' ", ", ", ", "};
    private static final String[] ROOT_DATES = {"y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"};
    private static final String[] ROOT_TIMES = {"HH:mm:ss zzzz", "HH:mm:ss z", "HH:mm:ss", "HH:mm"};

    private DateTimePatterns() {}

    /** Pattern of a date, a time, or both; one of the styles may be null. */
    public static String of(FormatStyle date, FormatStyle time, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String dates = date == null ? "" : (english ? ENGLISH_DATES : ROOT_DATES)[date.ordinal()];
        String times = time == null ? "" : (english ? ENGLISH_TIMES : ROOT_TIMES)[time.ordinal()];
        if (date == null || time == null) {
            return dates.concat(times);
        }
        return dates.concat(english ? ENGLISH_JOINS[Math.max(date.ordinal(), time.ordinal())] : " ")
                .concat(times);
    }
}
