package dev.cloister.codegen.edl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of {@code edl/accepted/DIALECT} and {@code edl/rejected/DIALECT}; adding a case is adding a
 * file. {@code both} is checked in each dialect. A first line {@code // -D NAME} defines names.
 * Rejected files end with the errors; {@code -Dgolden=update} rewrites them.
 */
class EdlCasesTest {
    static final Path CASES = Path.of("src/test/resources/edl");
    private static final String DEFINE = "// -D ";

    static List<Path> accepted() throws IOException {
        return files("accepted");
    }

    static List<Path> rejected() throws IOException {
        return files("rejected");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(CASES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".edl")).sorted().toList();
        }
    }

    private static List<EdlDialect> dialects(Path file) {
        String folder = file.getParent().getFileName().toString();
        return folder.equals("both")
                ? List.of(EdlDialect.INTEL, EdlDialect.OPEN_ENCLAVE, EdlDialect.EITHER)
                : List.of(EdlDialect.of(folder).orElseThrow());
    }

    private static EdlCheck.Result check(String text, EdlDialect dialect) {
        List<String> defines =
                text.startsWith(DEFINE)
                        ? List.of(text.lines().findFirst().orElse("").substring(6).split(" "))
                        : List.of();
        EdlSources imports = new EdlSearchPath(List.of(CASES.resolve("imports")));
        return EdlCheck.check(new EdlSources.Source("f", text), imports, dialect, defines);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void isAcceptedAndReadsBackAsItself(Path file) throws IOException {
        String text = Files.readString(file);
        for (EdlDialect dialect : dialects(file)) {
            assertEquals(List.of(), check(text, dialect).errors(), dialect.label());
        }
        Diagnostics diagnostics = new Diagnostics();
        EdlFile parsed = EdlParser.parse("f", text, diagnostics);
        if (!diagnostics.isEmpty()) {
            // Only a text behind the end cannot be kept; a formatter has to say so.
            List<Diagnostic> found = diagnostics.sorted();
            assertTrue(
                    found.stream().anyMatch(d -> d.key().equals("edl.afterEnd"))
                            || found.stream().anyMatch(d -> d.key().equals("edl.expected"))
                            || text.contains("#"),
                    found::toString);
            return;
        }
        RoundTrip.check(parsed);
        assertEquals(comments(text), comments(EdlPrinter.print(parsed)));
    }

    /** All comments of a text, in order of their text, since one in an odd place moves up. */
    private static List<String> comments(String text) {
        return Stream.of(text.split("(?=//|/\\*)"))
                .filter(part -> part.startsWith("//") || part.startsWith("/*"))
                .map(
                        part ->
                                part.startsWith("//")
                                        ? part.lines().findFirst().orElse("").strip()
                                        : part.substring(0, part.indexOf("*/") + 2))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void isRefusedWithExactlyTheExpectedErrors(Path file) throws IOException {
        String text = Files.readString(file);
        int footer = text.startsWith("// ERRORS") ? 0 : text.indexOf("\n// ERRORS") + 1;
        String source =
                footer == 0 && !text.startsWith("// ERRORS") ? text : text.substring(0, footer);
        StringBuilder expected = new StringBuilder(source);
        for (EdlDialect dialect : dialects(file)) {
            EdlCheck.Result result = check(source, dialect);
            assertFalse(result.accepted(), dialect.label());
            expected.append("// ERRORS ").append(dialect.label()).append('\n');
            expected.append(
                    result.errors().stream()
                            .map(error -> "// " + error + "\n")
                            .collect(Collectors.joining()));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, expected);
        }
        assertEquals(expected.toString(), Files.readString(file));
    }
}
