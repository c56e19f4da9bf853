package dev.cloister.aot.jdk;

import java.util.Locale;

/**
 * {@code java.util.Locale}: the default is English, whatever the host speaks; names of places are
 * not in the image.
 */
@Substitute("java/util/Locale")
final class Target_java_util_Locale {
    private Target_java_util_Locale() {}

    private static Locale initDefault() {
        return Locale.ENGLISH;
    }

    private static Locale initDefault(Locale.Category category) {
        return Locale.ENGLISH;
    }
}
