package dev.cloister.aot.jdk;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** {@code java.text.NumberFormat}: the patterns of the root locale for every locale. */
@Substitute("java/text/NumberFormat")
final class Target_java_text_NumberFormat {
    private static final String[] PATTERNS = {
        "#,##0.###", "\u00a4 #,##0.00", "#,##0%", "#E0", "#,##0.###"
    };
    private static final int INTEGERSTYLE = 4;

    private Target_java_text_NumberFormat() {}

    private static NumberFormat getInstance(Locale locale, NumberFormat.Style style, int choice) {
        if (choice >= PATTERNS.length) {
            throw new UnsupportedOperationException("an enclave has no compact number formats");
        }
        DecimalFormat format =
                new DecimalFormat(PATTERNS[choice], new DecimalFormatSymbols(locale));
        if (choice == INTEGERSTYLE) {
            format.setMaximumFractionDigits(0);
            format.setDecimalSeparatorAlwaysShown(false);
            format.setParseIntegerOnly(true);
            format.setRoundingMode(RoundingMode.HALF_EVEN);
        }
        return format;
    }

    @Refuse("an enclave has only the root locale")
    public static native Locale[] getAvailableLocales();
}
