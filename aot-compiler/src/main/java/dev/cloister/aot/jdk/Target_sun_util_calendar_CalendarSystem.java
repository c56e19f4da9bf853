package dev.cloister.aot.jdk;

/** {@code sun.util.calendar.CalendarSystem}: the two calendars that java.util.Date needs. */
@Substitute("sun/util/calendar/CalendarSystem")
abstract class Target_sun_util_calendar_CalendarSystem {
    private Target_sun_util_calendar_CalendarSystem() {}

    @Original
    static native GregorianSystem getGregorianCalendar();

    static Object forNameOrNull(String name) {
        return switch (name) {
            case "gregorian" -> getGregorianCalendar();
            case "julian" -> new JulianCalendar();
            default -> null;
        };
    }

    static Target_sun_util_calendar_CalendarSystem forName(String name) {
        return (Target_sun_util_calendar_CalendarSystem) forNameOrNull(name);
    }

    /** {@code sun.util.calendar.Gregorian}: only named. */
    @Substitute("sun/util/calendar/Gregorian")
    static class GregorianSystem {}

    /** {@code sun.util.calendar.JulianCalendar}: only named. */
    @Substitute("sun/util/calendar/JulianCalendar")
    static class JulianCalendar {
        @Original
        JulianCalendar() {}
    }
}
