package dev.cloister.codegen.edl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The constructs of EDL, one row each: the file that shows it accepted and reading back as itself,
 * the one that shows it refused (both run by {@link EdlCasesTest}), and, where it is marshalled,
 * its place in shop.edl, whose C {@code EdlStubsTest} compiles without warnings and runs.
 */
class EdlConstructsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "\\binclude\\b @ both/include @ both/include @ yes",
                "from @ both/import-some @ both/import-missing-function @ no",
                "import \" @ open-enclave/import-short @ intel/import-short @ no",
                "import \\* @ both/import-all @ both/import-missing-file @ no",
                "enum @ both/enum @ both/enum @ yes",
                "struct @ both/struct @ both/struct @ yes",
                "union @ both/union @ both/union @ yes",
                "\\bin\\b @ both/direction @ both/direction @ yes",
                "\\bout\\b @ both/direction @ both/direction @ yes",
                "user_check @ both/user_check @ both/user_check @ yes",
                "size= @ both/size @ both/size @ yes",
                "count= @ both/count @ both/count @ yes",
                "size=\\w+, *count= @ intel/size-and-count @ open-enclave/size-and-count @ yes",
                "\\bstring\\b @ both/string @ both/string @ yes",
                "wstring @ both/wstring @ both/wstring @ yes",
                "isptr @ both/isptr @ both/isptr @ yes",
                "isary @ both/isary @ both/isary @ yes",
                "readonly @ intel/readonly @ intel/readonly @ yes",
                "\\w\\[\\d+\\] @ both/array @ both/array @ yes",
                "\\]\\[ @ both/array @ both/array @ yes",
                "\\[(?:size|count)=\\w+\\] \\w+\\*? ?\\*?\\w+; @ both/deep-copy @ both/deep-copy @ yes",
                "public @ both/sections @ both/sections @ yes",
                "(?m)^ *(?:void|int) \\w+\\( @ intel/private @ open-enclave/private @ yes",
                "allow @ both/allow @ both/allow @ yes",
                "propagate_errno @ both/propagate_errno @ both/propagate_errno @ yes",
                "transition_using_threads @ both/switchless @ both/switchless @ yes",
                "cdecl @ intel/conventions @ open-enclave/conventions @ yes",
                "#ifdef @ both/conditions @ both/conditions @ no",
                "#if @ intel/preprocessor @ open-enclave/preprocessor @ no",
                "#define @ intel/preprocessor @ open-enclave/preprocessor @ no",
                "// @ both/comments @ both/comments @ yes",
            })
    void hasARoundTripARejectedTwinAndIsCompiled(
            String construct, String accepted, String rejected, String isMarshalled)
            throws IOException {
        Pattern pattern = Pattern.compile(construct.strip());
        requireIn(pattern, EdlCasesTest.CASES.resolve("accepted/" + accepted + ".edl"));
        requireIn(pattern, EdlCasesTest.CASES.resolve("rejected/" + rejected + ".edl"));
        if (isMarshalled.equals("yes")) {
            requireIn(pattern, EdlCasesTest.CASES.resolve("stubs/shop.edl"));
        }
    }

    private static void requireIn(Pattern pattern, Path file) throws IOException {
        String text = Files.readString(file);
        assertTrue(pattern.matcher(text).find(), () -> file + " does not show " + pattern);
    }
}
