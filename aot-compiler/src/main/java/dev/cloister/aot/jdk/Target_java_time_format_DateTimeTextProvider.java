package dev.cloister.aot.jdk;

import dev.cloister.vm.DateTimeNames;
import java.time.chrono.Chronology;
import java.time.format.TextStyle;
import java.time.temporal.TemporalField;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;

/**
 * {@code java.time.format.DateTimeTextProvider}: names without locale providers and resource
 * bundles.
 */
@Substitute("java/time/format/DateTimeTextProvider")
class Target_java_time_format_DateTimeTextProvider {
    private Target_java_time_format_DateTimeTextProvider() {}

    @Original
    public native String getText(TemporalField field, long value, TextStyle style, Locale locale);

    @Original
    public native Iterator<Map.Entry<String, Long>> getTextIterator(
            TemporalField field, TextStyle style, Locale locale);

    public String getText(
            Chronology chronology,
            TemporalField field,
            long value,
            TextStyle style,
            Locale locale) {
        return getText(field, value, style, locale);
    }

    public Iterator<Map.Entry<String, Long>> getTextIterator(
            Chronology chronology, TemporalField field, TextStyle style, Locale locale) {
        return getTextIterator(field, style, locale);
    }

    private Object createStore(TemporalField field, Locale locale) {
        Map<TextStyle, Map<Long, String>> tables = DateTimeNames.of(field, locale);
        return tables == null ? "" : new LocaleStore(tables);
    }

    static Object getLocalizedResource(String key, Locale locale) {
        return null;
    }

    /** {@code DateTimeTextProvider.LocaleStore}: only named. */
    @Substitute("java/time/format/DateTimeTextProvider$LocaleStore")
    static final class LocaleStore {
        @Original
        LocaleStore(Map<TextStyle, Map<Long, String>> tables) {}
    }
}
