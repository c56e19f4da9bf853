package dev.cloister.aot.jdk;

import dev.cloister.vm.DateTimeText;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;

/**
 * {@code java.util.Formatter.FormatSpecifier}: numbers as in the root locale, dates in English and
 * UTC.
 */
@Substitute("java/util/Formatter$FormatSpecifier")
final class Target_java_util_Formatter_FormatSpecifier {
    private static final int GROUP_SIZE = 3;

    @Original private char c;

    private Target_java_util_Formatter_FormatSpecifier() {}

    @Original
    private native void print(String text, Locale locale) throws IOException;

    @Original
    private native void failConversion(char conversion, Object argument);

    private void printDateTime(Object argument, Locale locale) throws IOException {
        if (argument == null) {
            print("null", locale);
        } else if (argument instanceof Long milliseconds) {
            print(DateTimeText.of(milliseconds, c, locale), locale);
        } else if (argument instanceof Date date) {
            print(DateTimeText.of(date.getTime(), c, locale), locale);
        } else if (argument instanceof Calendar calendar) {
            print(DateTimeText.of(calendar.getTimeInMillis(), c, locale), locale);
        } else if (argument instanceof TemporalAccessor temporal) {
            print(DateTimeText.of(temporal, c, locale), locale);
        } else {
            failConversion(c, argument);
        }
    }

    private char getZero(Locale locale) {
        return '0';
    }

    private StringBuilder localizedMagnitude(
            StringBuilder target,
            CharSequence value,
            int offset,
            Flags flags,
            int width,
            Locale locale) {
        StringBuilder text = target == null ? new StringBuilder() : target;
        int begin = text.length();
        int dot = offset;
        while (dot < value.length() && value.charAt(dot) != '.') {
            dot++;
        }
        boolean grouped = flags.contains(Flags.GROUP);
        for (int i = offset; i < value.length(); i++) {
            text.append(value.charAt(i));
            if (grouped && i < dot - 1 && (dot - i) % GROUP_SIZE == 1) {
                text.append(',');
            }
        }
        if (width > text.length() && flags.contains(Flags.ZERO_PAD)) {
            text.insert(begin, "0".repeat(width - text.length()));
        }
        return text;
    }

    /** {@code Formatter.Flags}: only named. */
    @Substitute("java/util/Formatter$Flags")
    static final class Flags {
        @Original static Flags GROUP;
        @Original static Flags ZERO_PAD;

        private Flags() {}

        @Original
        native boolean contains(Flags other);
    }
}
