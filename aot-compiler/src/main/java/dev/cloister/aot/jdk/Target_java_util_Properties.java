package dev.cloister.aot.jdk;

import dev.cloister.vm.DateTimeText;
import java.util.Locale;

/** {@code java.util.Properties}: the date in the head of what is stored, in UTC. */
@Substitute("java/util/Properties")
final class Target_java_util_Properties {
    private Target_java_util_Properties() {}

    /** Some builds of the JDK format it with locale data. */
    private String getFormattedTimestamp() {
        return DateTimeText.of(System.currentTimeMillis(), 'c', Locale.ROOT);
    }
}
