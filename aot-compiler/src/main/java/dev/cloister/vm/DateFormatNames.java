package dev.cloister.vm;

import java.util.Calendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names and patterns of {@code java.text}'s date formats: those of the root locale, and English for
 * every other.
 */
public final class DateFormatNames {
    private static final int NARROW = Calendar.NARROW_FORMAT;
    private static final int STANDALONE = 0x8000;
    private static final String[] ROOT_DATES = {"y MMMM d, EEEE", "y MMMM d", "y MMM d", "y-MM-dd"};
    private static final String[] ROOT_TIMES = {"HH:mm:ss zzzz", "HH:mm:ss z", "HH:mm:ss", "HH:mm"};
    private static final String[] DATES = {"EEEE, MMMM d, y", "MMMM d, y", "MMM d, y", "M/d/yy"};
    private static final String[] TIMES = {"h:mm:ss a zzzz", "h:mm:ss a z", "h:mm:ss a", "h:mm a"};

    private DateFormatNames() {}

    private static boolean isRoot(Locale locale) {
        return locale.getLanguage().isEmpty();
    }

    /** Before and since the common era. */
    public static String[] eras(Locale locale) {
        return isRoot(locale) ? new String[] {"BCE", "CE"} : new String[] {"BC", "AD"};
    }

    /** Twelve names and an empty one, as calendars count. */
    public static String[] months(Locale locale, boolean isShort) {
        String[] names = new String[13];
        for (int month = 1; month <= 12; month++) {
            String name = EnglishNames.month(month);
            names[month - 1] = isShort || isRoot(locale) ? EnglishNames.shortened(name) : name;
        }
        names[12] = "";
        return names;
    }

    /** An empty name and seven from Sunday on, as calendars count. */
    public static String[] weekdays(Locale locale, boolean isShort) {
        String[] names = new String[8];
        names[0] = "";
        for (int day = 1; day <= 7; day++) {
            String name = EnglishNames.day(day == 1 ? 7 : day - 1);
            names[day] = isShort || isRoot(locale) ? EnglishNames.shortened(name) : name;
        }
        return names;
    }

    /** Pattern of a date, a time or both; -1 for the style of what is absent. */
    public static String pattern(int dateStyle, int timeStyle, Locale locale) {
        boolean root = isRoot(locale);
        String date = dateStyle < 0 ? "" : (root ? ROOT_DATES : DATES)[dateStyle];
        String time = timeStyle < 0 ? "" : (root ? ROOT_TIMES : TIMES)[timeStyle];
        if (date.isEmpty() || time.isEmpty()) {
            return date.concat(time);
        }
        String between = root ? " " : dateStyle < 2 ? " 'at' " : ", ";
        return date.concat(between).concat(time);
    }

    /** Name of a calendar field's value, or null when it has none of this style. */
    public static String name(int field, int value, int style, Locale locale) {
        String[] names = names(field, style & ~STANDALONE, locale);
        boolean hasName = names != null && value >= 0 && value < names.length;
        return hasName && !names[value].isEmpty() ? names[value] : null;
    }

    /** The values by name, or null when the field has no unambiguous names of this style. */
    public static Map<String, Integer> values(int field, int style, Locale locale) {
        String[] names = names(field, style & ~STANDALONE, locale);
        if (names == null) {
            return null;
        }
        Map<String, Integer> values = new HashMap<>();
        for (int value = 0; value < names.length; value++) {
            if (!names[value].isEmpty() && values.put(names[value], value) != null) {
                return null;
            }
        }
        return values;
    }

    private static String[] names(int field, int style, Locale locale) {
        boolean isShort = style != Calendar.LONG;
        String[] names =
                switch (field) {
                    case Calendar.ERA ->
                            isShort || isRoot(locale)
                                    ? eras(locale)
                                    : new String[] {"Before Christ", "Anno Domini"};
                    case Calendar.MONTH -> months(locale, isShort);
                    case Calendar.DAY_OF_WEEK -> weekdays(locale, isShort);
                    case Calendar.AM_PM -> new String[] {"AM", "PM"};
                    default -> null;
                };
        return style == NARROW && names != null ? narrowed(names, field, locale) : names;
    }

    private static String[] narrowed(String[] names, int field, Locale locale) {
        for (int i = 0; i < names.length; i++) {
            if (isRoot(locale) && field == Calendar.MONTH) {
                names[i] = i < 12 ? Integer.toString(i + 1) : "";
            } else if (field == Calendar.AM_PM && !isRoot(locale)) {
                names[i] = i == 0 ? "a" : "p";
            } else if (!isRoot(locale) || field == Calendar.DAY_OF_WEEK) {
                names[i] = names[i].isEmpty() ? "" : names[i].substring(0, 1);
            }
        }
        return names;
    }
}
