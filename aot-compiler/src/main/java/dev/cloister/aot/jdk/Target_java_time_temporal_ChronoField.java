package dev.cloister.aot.jdk;

import java.util.Locale;

/** {@code java.time.temporal.ChronoField}: shown by its own name. */
@Substitute("java/time/temporal/ChronoField")
final class Target_java_time_temporal_ChronoField {
    @Original private String name;

    private Target_java_time_temporal_ChronoField() {}

    public String getDisplayName(Locale locale) {
        if (locale == null) {
            throw new NullPointerException("locale");
        }
        return name;
    }
}
