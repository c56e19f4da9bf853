package dev.cloister.aot.jdk;

import dev.cloister.vm.DateFormatNames;
import java.util.Calendar;
import java.util.Locale;
import java.util.Map;

/**
 * {@code sun.util.locale.provider.CalendarDataUtility}: weeks as where no region is given, names in
 * English.
 */
@Substitute(value = "sun/util/locale/provider/CalendarDataUtility")
final class Target_sun_util_locale_provider_CalendarDataUtility {
    private Target_sun_util_locale_provider_CalendarDataUtility() {}

    public static int retrieveFirstDayOfWeek(Locale locale) {
        return Calendar.SUNDAY;
    }

    public static int retrieveMinimalDaysInFirstWeek(Locale locale) {
        return 1;
    }

    public static String retrieveFieldValueName(
            String calendar, int field, int value, int style, Locale locale) {
        return DateFormatNames.name(field, value, style, locale);
    }

    public static Map<String, Integer> retrieveFieldValueNames(
            String calendar, int field, int style, Locale locale) {
        return DateFormatNames.values(field, style, locale);
    }
}
