package dev.cloister.aot.jdk;

import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.Locale;

/**
 * {@code java.time.chrono.AbstractChronology}: the ISO calendar is the one that programs find by
 * name.
 */
@Substitute("java/time/chrono/AbstractChronology")
final class Target_java_time_chrono_AbstractChronology {
    private Target_java_time_chrono_AbstractChronology() {}

    @Original
    static native Chronology registerChrono(Chronology chronology);

    private static boolean initCache() {
        registerChrono(IsoChronology.INSTANCE);
        return true;
    }

    static Chronology ofLocale(Locale locale) {
        return IsoChronology.INSTANCE;
    }
}
