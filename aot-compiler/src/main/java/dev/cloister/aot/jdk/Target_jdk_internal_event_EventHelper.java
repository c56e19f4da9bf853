package dev.cloister.aot.jdk;

/** {@code jdk.internal.event.EventHelper}: security events are not logged. */
@Substitute(value = "jdk/internal/event/EventHelper", replaceInitializer = true)
final class Target_jdk_internal_event_EventHelper {
    private Target_jdk_internal_event_EventHelper() {}

    @Fold
    public static boolean isLoggingSecurity() {
        return false;
    }
}
