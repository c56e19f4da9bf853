package dev.cloister.aot.jdk;

import java.time.format.DecimalStyle;
import java.util.Locale;

/** {@code java.time.format.DecimalStyle}: the standard one for every locale. */
@Substitute("java/time/format/DecimalStyle")
final class Target_java_time_format_DecimalStyle {
    private Target_java_time_format_DecimalStyle() {}

    public static DecimalStyle of(Locale locale) {
        return DecimalStyle.STANDARD;
    }

    @Refuse("an enclave has only the root locale")
    public static native java.util.Set<Locale> getAvailableLocales();
}
