package dev.cloister.aot.jdk;

import dev.cloister.vm.DateTimePatterns;
import java.time.chrono.Chronology;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/**
 * {@code java.time.format.DateTimeFormatterBuilder}: localized parts in English or as in the root
 * locale.
 */
@Substitute("java/time/format/DateTimeFormatterBuilder")
final class Target_java_time_format_DateTimeFormatterBuilder {
    private Target_java_time_format_DateTimeFormatterBuilder() {}

    public static String getLocalizedDateTimePattern(
            FormatStyle date, FormatStyle time, Chronology chronology, Locale locale) {
        if (date == null && time == null) {
            throw new IllegalArgumentException("Either dateStyle or timeStyle must be non-null");
        }
        return DateTimePatterns.of(date, time, locale);
    }

    /** {@code DateTimeFormatterBuilder.DayPeriod}: the pattern letter B. */
    @Substitute(
            value = "java/time/format/DateTimeFormatterBuilder$DayPeriod",
            replaceInitializer = true)
    static final class DayPeriod {
        private DayPeriod() {}

        static Map<DayPeriod, Long> getDayPeriodMap(Locale locale) {
            throw new UnsupportedOperationException(
                    "an enclave has no day periods: do without the pattern letter B");
        }

        static long mapToIndex(String key) {
            return 0;
        }
    }

    /** {@code DateTimeFormatterBuilder.DayPeriodPrinterParser}: the pattern letter B. */
    @Substitute("java/time/format/DateTimeFormatterBuilder$DayPeriodPrinterParser")
    static final class DayPeriodPrinterParser {
        private DayPeriodPrinterParser() {}

        private static Target_java_time_format_DateTimeTextProvider.LocaleStore findDayPeriodStore(
                Locale locale) {
            throw new UnsupportedOperationException(
                    "an enclave has no day periods: do without the pattern letter B");
        }
    }

    /** {@code DateTimeFormatterBuilder.PrefixTree}: only named. */
    @Substitute("java/time/format/DateTimeFormatterBuilder$PrefixTree")
    static class PrefixTree {}

    /** {@code java.time.format.DateTimeParseContext}: only named. */
    @Substitute("java/time/format/DateTimeParseContext")
    static final class ParseContext {}

    /** {@code DateTimeFormatterBuilder.ZoneIdPrinterParser}: only named. */
    @Substitute("java/time/format/DateTimeFormatterBuilder$ZoneIdPrinterParser")
    static class ZoneIdPrinterParser {
        @Original
        protected native PrefixTree getTree(ParseContext context);
    }

    /**
     * {@code DateTimeFormatterBuilder.ZoneTextPrinterParser}: names of the two zones that have one.
     */
    @Substitute(
            value = "java/time/format/DateTimeFormatterBuilder$ZoneTextPrinterParser",
            replaceInitializer = true)
    static final class ZoneTextPrinterParser extends ZoneIdPrinterParser {
        @Original private TextStyle textStyle;

        private ZoneTextPrinterParser() {}

        private String getDisplayName(String id, int type, Locale locale) {
            if (textStyle.asNormal() != TextStyle.FULL) {
                return id;
            }
            return switch (id) {
                case "UTC" -> "Coordinated Universal Time";
                case "GMT" -> "Greenwich Mean Time";
                default -> id;
            };
        }

        @Override
        protected PrefixTree getTree(ParseContext context) {
            return super.getTree(context);
        }
    }
}
