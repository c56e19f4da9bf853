package dev.cloister.aot.jdk;

import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;

/** {@code java.text.DecimalFormatSymbols}: those of the root locale for every locale. */
@Substitute("java/text/DecimalFormatSymbols")
final class Target_java_text_DecimalFormatSymbols {
    @Original private char zeroDigit;
    @Original private char groupingSeparator;
    @Original private char decimalSeparator;
    @Original private char perMill;
    @Original private char percent;
    @Original private char digit;
    @Original private char patternSeparator;
    @Original private String infinity;
    @Original private String NaN;
    @Original private char minusSign;
    @Original private String currencySymbol;
    @Original private String intlCurrencySymbol;
    @Original private char monetarySeparator;
    @Original private char exponential;
    @Original private String exponentialSeparator;
    @Original private Locale locale;
    @Original private String perMillText;
    @Original private String percentText;
    @Original private String minusSignText;
    @Original private char monetaryGroupingSeparator;
    @Original private transient volatile boolean currencyInitialized;

    private Target_java_text_DecimalFormatSymbols() {}

    public static DecimalFormatSymbols getInstance(Locale locale) {
        return new DecimalFormatSymbols(locale);
    }

    private void initialize(Locale wanted) {
        locale = wanted;
        decimalSeparator = '.';
        groupingSeparator = ',';
        patternSeparator = ';';
        percentText = "%";
        percent = '%';
        zeroDigit = '0';
        digit = '#';
        minusSignText = "-";
        minusSign = '-';
        exponential = 'E';
        exponentialSeparator = "E";
        perMillText = "\u2030";
        perMill = '\u2030';
        infinity = "\u221e";
        NaN = "NaN";
        monetarySeparator = '.';
        monetaryGroupingSeparator = ',';
    }

    private void initializeCurrency(Locale wanted) {
        if (!currencyInitialized) {
            intlCurrencySymbol = "XXX";
            currencySymbol = "\u00a4";
            currencyInitialized = true;
        }
    }

    @Refuse("an enclave has no table of currencies; write the symbol into the pattern")
    public native void setCurrency(Currency currency);

    @Refuse("an enclave has no table of currencies; write the symbol into the pattern")
    public native Currency getCurrency();

    @Refuse("an enclave has only the root locale")
    public static native Locale[] getAvailableLocales();
}
