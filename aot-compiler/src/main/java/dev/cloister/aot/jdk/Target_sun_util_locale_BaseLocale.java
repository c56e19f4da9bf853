package dev.cloister.aot.jdk;

/** {@code sun.util.locale.BaseLocale}: the constant locales without a look at system properties. */
@Substitute(value = "sun/util/locale/BaseLocale", replaceInitializer = true)
final class Target_sun_util_locale_BaseLocale {
    private static final String[] LANGUAGES = {
        "en", "fr", "de", "it", "ja", "ko", "zh", "zh", "zh", "fr", "de", "it", "ja", "ko", "en",
        "en", "en", "fr", ""
    };
    private static final String[] REGIONS = {
        "", "", "", "", "", "", "", "CN", "TW", "FR", "DE", "IT", "JP", "KR", "GB", "US", "CA",
        "CA", ""
    };

    @Fold private static final boolean OLD_ISO_CODES = false;

    static Target_sun_util_locale_BaseLocale[] constantBaseLocales = constants();

    private Target_sun_util_locale_BaseLocale() {}

    private static Target_sun_util_locale_BaseLocale[] constants() {
        Target_sun_util_locale_BaseLocale[] locales =
                new Target_sun_util_locale_BaseLocale[LANGUAGES.length];
        for (int i = 0; i < locales.length; i++) {
            locales[i] = createInstance(LANGUAGES[i], REGIONS[i]);
        }
        return locales;
    }

    @Original
    private static native Target_sun_util_locale_BaseLocale createInstance(
            String language, String region);
}
