package dev.cloister.aot.jdk;

import java.util.Locale;
import java.util.TimeZone;

/** {@code java.util.TimeZone}: UTC by default; names are the ids. */
@Substitute("java/util/TimeZone")
abstract class Target_java_util_TimeZone {
    @Original private static TimeZone defaultTimeZone;

    private Target_java_util_TimeZone() {}

    @Original
    public native String getID();

    private static TimeZone setDefaultZone() {
        defaultTimeZone = (TimeZone) (Object) new Target_sun_util_calendar_ZoneInfo("UTC", 0);
        return defaultTimeZone;
    }

    public String getDisplayName(boolean daylight, int style, Locale locale) {
        return getID();
    }
}
