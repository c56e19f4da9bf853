package dev.cloister.aot.jdk;

import java.util.Calendar;
import java.util.Locale;

/** {@code sun.util.locale.provider.CalendarDataUtility}: weeks as where no region is given. */
@Substitute(value = "sun/util/locale/provider/CalendarDataUtility")
final class Target_sun_util_locale_provider_CalendarDataUtility {
    private Target_sun_util_locale_provider_CalendarDataUtility() {}

    public static int retrieveFirstDayOfWeek(Locale locale) {
        return Calendar.SUNDAY;
    }

    public static int retrieveMinimalDaysInFirstWeek(Locale locale) {
        return 1;
    }
}
