package dev.cloister.aot.jdk;

import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;

/**
 * {@code java.util.regex.Pattern}: without canonical equivalence and the names of all characters.
 */
@Substitute("java/util/regex/Pattern")
final class Target_java_util_regex_Pattern {
    private Target_java_util_regex_Pattern() {}

    private static String normalize(String pattern) {
        throw new UnsupportedOperationException(
                "an enclave has no Unicode normalisation: compile the pattern without CANON_EQ");
    }

    /** {@code \N{NAME}}. */
    private int N() {
        throw error("an enclave has no character names");
    }

    @Original
    private native PatternSyntaxException error(String text);

    /**
     * {@code Pattern.NFCCharProperty}: exists only in patterns with CANON_EQ, of which there are
     * none.
     */
    @Substitute("java/util/regex/Pattern$NFCCharProperty")
    static final class NfcCharProperty {
        private NfcCharProperty() {}

        boolean match(Matcher matcher, int at, CharSequence text) {
            return false;
        }
    }
}
