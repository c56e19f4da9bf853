package dev.cloister.aot.jdk;

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
}
