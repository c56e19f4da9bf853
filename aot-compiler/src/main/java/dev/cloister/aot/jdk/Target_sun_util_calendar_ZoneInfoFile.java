package dev.cloister.aot.jdk;

/**
 * {@code sun.util.calendar.ZoneInfoFile}: makes zones of fixed offset; there is no file of the
 * others.
 */
@Substitute(value = "sun/util/calendar/ZoneInfoFile", replaceInitializer = true)
final class Target_sun_util_calendar_ZoneInfoFile {
    private Target_sun_util_calendar_ZoneInfoFile() {}

    public static Target_sun_util_calendar_ZoneInfo getZoneInfo(String id) {
        return null;
    }
}
