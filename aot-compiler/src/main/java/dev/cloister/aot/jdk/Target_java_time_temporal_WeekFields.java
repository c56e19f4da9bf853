package dev.cloister.aot.jdk;

import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * {@code java.time.temporal.WeekFields}: weeks begin on Sunday in the Americas and where no region
 * is given, else as in ISO.
 */
@Substitute("java/time/temporal/WeekFields")
final class Target_java_time_temporal_WeekFields {
    private static final String SUNDAY_REGIONS = " US CA MX BR JP KR IN IL ";

    private Target_java_time_temporal_WeekFields() {}

    public static WeekFields of(Locale locale) {
        String region = locale.getCountry();
        return region.isEmpty() || SUNDAY_REGIONS.contains(" ".concat(region).concat(" "))
                ? WeekFields.SUNDAY_START
                : WeekFields.ISO;
    }
}
