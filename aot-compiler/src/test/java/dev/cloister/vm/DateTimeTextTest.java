package dev.cloister.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.IllegalFormatConversionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateTimeTextTest {
    private static final String CONVERSIONS = "HIklMSLNsQpzZaAbhBCyYdemjTRrcDF";

    @Test
    void everyConversionOfAZonedTimeReadsAsTheFormatterWritesIt() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            ZonedDateTime time =
                    LocalDateTime.ofEpochSecond(
                                    random.nextLong() % 60_000_000_000L,
                                    random.nextInt(1_000_000_000),
                                    ZoneOffset.UTC)
                            .atZone(ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2001) - 1000)));
            for (char conversion : CONVERSIONS.toCharArray()) {
                assertEquals(
                        String.format(Locale.ENGLISH, "%t" + conversion, time),
                        DateTimeText.of(time, conversion, Locale.ENGLISH),
                        conversion + " of " + time);
                assertEquals(
                        String.format(Locale.ROOT, "%t" + conversion, time),
                        DateTimeText.of(time, conversion, Locale.ROOT),
                        conversion + " of " + time);
            }
        }
    }

    @Test
    void millisecondsAreATimeInUtc() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            long milliseconds = random.nextLong() % 100_000_000_000_000L;
            ZonedDateTime time = Instant.ofEpochMilli(milliseconds).atZone(ZoneOffset.UTC);
            for (char conversion : CONVERSIONS.replaceAll("[Zc]", "").toCharArray()) {
                assertEquals(
                        DateTimeText.of(time, conversion, Locale.ENGLISH),
                        DateTimeText.of(milliseconds, conversion, Locale.ENGLISH),
                        conversion + " of " + time);
            }
            assertEquals("UTC", DateTimeText.of(milliseconds, 'Z', Locale.ROOT));
        }
    }

    @Test
    void aFieldThatIsMissingIsAConversionError() {
        assertThrows(
                IllegalFormatConversionException.class,
                () -> DateTimeText.of(LocalTime.NOON, 'Y', null));
        assertThrows(
                IllegalFormatConversionException.class,
                () -> DateTimeText.of(LocalTime.NOON, 'Z', null));
    }

    @Test
    void namesAreThoseOfTheJdkInEnglishAndInTheRootLocale() {
        List<TemporalField> fields =
                List.of(
                        ChronoField.MONTH_OF_YEAR,
                        ChronoField.DAY_OF_WEEK,
                        ChronoField.AMPM_OF_DAY,
                        ChronoField.ERA,
                        IsoFields.QUARTER_OF_YEAR);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.ROOT)) {
            for (TemporalField field : fields) {
                DateTimeNames.of(field, locale)
                        .forEach((style, texts) -> assertNames(field, style, texts, locale));
            }
        }
    }

    private static void assertNames(
            TemporalField field, TextStyle style, Map<Long, String> texts, Locale locale) {
        DateTimeFormatter formatter =
                new DateTimeFormatterBuilder().appendText(field, style).toFormatter(locale);
        texts.forEach(
                (value, text) ->
                        assertEquals(
                                formatter.format(
                                        LocalDateTime.of(2024, 1, 1, 0, 0).with(field, value)),
                                text,
                                field + " " + style + " " + locale));
    }

    @Test
    void patternsOfStylesAreThoseOfTheJdk() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.ROOT)) {
            for (FormatStyle date : FormatStyle.values()) {
                assertEquals(pattern(date, null, locale), DateTimePatterns.of(date, null, locale));
                assertEquals(pattern(null, date, locale), DateTimePatterns.of(null, date, locale));
                for (FormatStyle time : FormatStyle.values()) {
                    assertEquals(
                            pattern(date, time, locale), DateTimePatterns.of(date, time, locale));
                }
            }
        }
    }

    private static String pattern(FormatStyle date, FormatStyle time, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                date, time, IsoChronology.INSTANCE, locale);
    }
}
