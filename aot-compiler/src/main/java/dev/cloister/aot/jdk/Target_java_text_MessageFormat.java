package dev.cloister.aot.jdk;

import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;

/** {@code java.text.MessageFormat}: all formats but those of dates, for which there is no data. */
@Substitute("java/text/MessageFormat")
final class Target_java_text_MessageFormat {
    private static final int RAW = 0;
    private static final int INDEX = 1;
    private static final int TYPE = 2;
    private static final int MODIFIER = 3;
    private static final int MOST_ARGUMENTS = 10000;

    @Original private static String[] TYPE_KEYWORDS;
    @Original private static String[] NUMBER_MODIFIER_KEYWORDS;

    @Original private Locale locale;
    @Original private Format[] formats;
    @Original private int[] offsets;
    @Original private int[] argumentNumbers;
    @Original private int maxOffset;

    private Target_java_text_MessageFormat() {}

    @Original
    private static native int findKeyword(String text, String[] keywords);

    private void makeFormat(int position, int offsetNumber, StringBuilder[] textSegments) {
        int argument = argumentNumber(text(textSegments[INDEX]));
        if (offsetNumber >= formats.length) {
            formats = Arrays.copyOf(formats, formats.length * 2);
            offsets = Arrays.copyOf(offsets, formats.length);
            argumentNumbers = Arrays.copyOf(argumentNumbers, formats.length);
        }
        int before = maxOffset;
        maxOffset = offsetNumber;
        offsets[offsetNumber] = text(textSegments[RAW]).length();
        argumentNumbers[offsetNumber] = argument;
        try {
            formats[offsetNumber] = format(text(textSegments[TYPE]), text(textSegments[MODIFIER]));
        } catch (IllegalArgumentException wrongPattern) {
            maxOffset = before;
            throw wrongPattern;
        }
    }

    private static String text(StringBuilder segment) {
        return segment == null ? "" : segment.toString();
    }

    private static int argumentNumber(String text) {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("can't parse argument number: " + text, noNumber);
        }
        if (number < 0) {
            throw new IllegalArgumentException("negative argument number: " + number);
        }
        if (number >= MOST_ARGUMENTS) {
            throw new IllegalArgumentException(
                    number + " exceeds the ArgumentIndex implementation limit");
        }
        return number;
    }

    private Format format(String type, String modifier) {
        if (type.isEmpty()) {
            return null;
        }
        return switch (findKeyword(type, TYPE_KEYWORDS)) {
            case 0 -> null;
            case 1 -> numberFormat(modifier);
            case 2, 3 ->
                    throw new UnsupportedOperationException(
                            "an enclave has no locale data for the format type "
                                    + type
                                    + "; pass a text made by java.time.format.DateTimeFormatter");
            case 4 -> choiceFormat(modifier);
            default -> throw new IllegalArgumentException("unknown format type: " + type);
        };
    }

    private NumberFormat numberFormat(String modifier) {
        return switch (findKeyword(modifier, NUMBER_MODIFIER_KEYWORDS)) {
            case 0 -> NumberFormat.getInstance(locale);
            case 1 -> NumberFormat.getCurrencyInstance(locale);
            case 2 -> NumberFormat.getPercentInstance(locale);
            case 3 -> NumberFormat.getIntegerInstance(locale);
            default -> new DecimalFormat(modifier, DecimalFormatSymbols.getInstance(locale));
        };
    }

    private static Format choiceFormat(String pattern) {
        try {
            return new ChoiceFormat(pattern);
        } catch (Exception wrongPattern) {
            throw new IllegalArgumentException(
                    "Choice Pattern incorrect: " + pattern, wrongPattern);
        }
    }
}
