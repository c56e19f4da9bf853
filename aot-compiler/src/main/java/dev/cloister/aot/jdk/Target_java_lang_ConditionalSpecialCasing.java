package dev.cloister.aot.jdk;

import java.util.Locale;

/**
 * {@code java.lang.ConditionalSpecialCasing}: knows the end of a word without
 * java.text.BreakIterator.
 */
@Substitute("java/lang/ConditionalSpecialCasing")
final class Target_java_lang_ConditionalSpecialCasing {
    private Target_java_lang_ConditionalSpecialCasing() {}

    @Original
    private static native boolean isCased(int codePoint);

    /**
     * Final_Sigma of the Unicode standard: a cased letter before, none after, both within the word.
     */
    private static boolean isFinalCased(String text, int index, Locale locale) {
        int after = index + Character.charCount(text.codePointAt(index));
        return casedBefore(text, index) && !casedAfter(text, after);
    }

    private static boolean casedBefore(String text, int index) {
        int at = index;
        while (at > 0) {
            int codePoint = text.codePointBefore(at);
            if (isCased(codePoint)) {
                return true;
            }
            if (!isInsideWord(codePoint)) {
                return false;
            }
            at -= Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean casedAfter(String text, int index) {
        int at = index;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isCased(codePoint)) {
                return true;
            }
            if (!isInsideWord(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isInsideWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.FORMAT,
                            Character.MODIFIER_LETTER,
                            Character.OTHER_LETTER,
                            Character.DECIMAL_DIGIT_NUMBER ->
                    true;
            default ->
                    codePoint == '\''
                            || codePoint == '.'
                            || codePoint == 0xb7
                            || codePoint == 0x2019;
        };
    }
}
