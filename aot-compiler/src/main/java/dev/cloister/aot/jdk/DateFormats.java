package dev.cloister.aot.jdk;

import dev.cloister.vm.DateFormatNames;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/** Date formats of {@code java.text}, without the locale data of the JDK. */
final class DateFormats {
    private DateFormats() {}

    @Substitute("java/text/DateFormatSymbols")
    static final class DateFormatSymbols {
        @Original String[] eras;
        @Original String[] months;
        @Original String[] shortMonths;
        @Original String[] weekdays;
        @Original String[] shortWeekdays;
        @Original String[] ampms;
        @Original Locale locale;

        @Replace
        public DateFormatSymbols(Locale locale) {
            initializeData(locale);
        }

        private static DateFormatSymbols getProviderInstance(Locale locale) {
            return new DateFormatSymbols(locale);
        }

        private void initializeData(Locale wanted) {
            locale = wanted;
            eras = DateFormatNames.eras(wanted);
            months = DateFormatNames.months(wanted, false);
            shortMonths = DateFormatNames.months(wanted, true);
            weekdays = DateFormatNames.weekdays(wanted, false);
            shortWeekdays = DateFormatNames.weekdays(wanted, true);
            ampms = new String[] {"AM", "PM"};
        }

        private String[][] getZoneStringsImpl(boolean needsCopy) {
            String name = "Coordinated Universal Time";
            return new String[][] {{"UTC", name, "UTC", name, "UTC", name, "UTC"}};
        }
    }

    /** {@code java.text.DateFormat}: the styles are patterns. */
    @Substitute("java/text/DateFormat")
    static final class StyledFormat {
        private StyledFormat() {}

        private static DateFormat get(int timeStyle, int dateStyle, int flags, Locale locale) {
            boolean hasTime = (flags & 1) != 0;
            boolean hasDate = (flags & 2) != 0;
            if (hasTime && (timeStyle < 0 || timeStyle > 3)) {
                throw new IllegalArgumentException("Illegal time style " + timeStyle);
            }
            if (hasDate && (dateStyle < 0 || dateStyle > 3)) {
                throw new IllegalArgumentException("Illegal date style " + dateStyle);
            }
            String pattern =
                    DateFormatNames.pattern(
                            hasDate ? dateStyle : -1, hasTime ? timeStyle : -1, locale);
            return new SimpleDateFormat(pattern, locale);
        }
    }

    /** {@code java.text.SimpleDateFormat}: the pattern of the default locale. */
    @Substitute("java/text/SimpleDateFormat")
    static final class PatternFormat {
        PatternFormat(String pattern) {}

        @Replace
        public PatternFormat() {
            this(DateFormatNames.pattern(DateFormat.SHORT, DateFormat.SHORT, Locale.getDefault()));
        }
    }

    /** {@code sun.util.locale.provider.TimeZoneNameUtility}: names are the ids. */
    @Substitute(value = "sun/util/locale/provider/TimeZoneNameUtility", replaceInitializer = true)
    static final class ZoneNames {
        private ZoneNames() {}

        public static String retrieveDisplayName(
                String id, boolean daylight, int style, Locale locale) {
            return id;
        }

        public static String[][] getZoneStrings(Locale locale) {
            return new DateFormatSymbols(locale).getZoneStringsImpl(true);
        }
    }

    /** {@code java.util.Calendar}: the Gregorian one. */
    @Substitute("java/util/Calendar")
    static final class AnyCalendar {
        private AnyCalendar() {}

        private static Calendar createCalendar(TimeZone zone, Locale locale) {
            return new GregorianCalendar(zone, locale);
        }
    }
}
