package dev.cloister.aot.jdk;

import java.util.Map;
import java.util.TimeZone;

/** {@code sun.util.calendar.ZoneInfo}: UTC and GMT; there is no table of the others. */
@Substitute("sun/util/calendar/ZoneInfo")
final class Target_sun_util_calendar_ZoneInfo {
    @Original
    Target_sun_util_calendar_ZoneInfo(String id, int rawOffset) {}

    public static TimeZone getTimeZone(String id) {
        return id.equals("UTC") || id.equals("GMT")
                ? (TimeZone) (Object) new Target_sun_util_calendar_ZoneInfo(id, 0)
                : null;
    }

    public static Map<String, String> getAliasTable() {
        return Map.of();
    }

    public static String[] getAvailableIDs() {
        return new String[] {"GMT", "UTC"};
    }

    public static String[] getAvailableIDs(int rawOffset) {
        return rawOffset == 0 ? getAvailableIDs() : new String[0];
    }
}
