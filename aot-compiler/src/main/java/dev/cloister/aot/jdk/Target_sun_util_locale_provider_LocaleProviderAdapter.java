package dev.cloister.aot.jdk;

import java.util.Locale;

/**
 * {@code sun.util.locale.provider.LocaleProviderAdapter}: nothing but the root locale is in an
 * enclave.
 */
@Substitute(value = "sun/util/locale/provider/LocaleProviderAdapter", replaceInitializer = true)
abstract class Target_sun_util_locale_provider_LocaleProviderAdapter {
    private Target_sun_util_locale_provider_LocaleProviderAdapter() {}

    public static Target_sun_util_locale_provider_LocaleProviderAdapter getAdapter(
            Class<?> provider, Locale locale) {
        throw none();
    }

    public static Target_sun_util_locale_provider_LocaleProviderAdapter getResourceBundleBased() {
        throw none();
    }

    private static UnsupportedOperationException none() {
        return new UnsupportedOperationException("an enclave has only the root locale");
    }
}
