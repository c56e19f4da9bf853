package dev.cloister.codegen.edl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cloister.codegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file with the whole core grammar prints as it is written, whatever its layout was. */
class EdlTextTest {
    private static final Path CASES = Path.of("src/test/resources/edl");

    static List<Path> accepted() throws IOException {
        return files(".edl");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void whatIsParsedPrintsAsItWasWritten(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        String text = Files.readString(file);
        EdlFile parsed = EdlParser.parse("core.edl", text, diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
        assertEquals(text, EdlPrinter.print(parsed));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void layoutDoesNotMatter(Path file) throws IOException {
        String text = Files.readString(file);
        Diagnostics diagnostics = new Diagnostics();
        String stretched =
                text.lines().map(line -> line + "\r\n\n\t").collect(Collectors.joining());
        EdlFile parsed =
                EdlParser.parse("a", stretched.replace("\r\n\n\t   and", "\n   and"), diagnostics);
        assertEquals(List.of(), diagnostics.sorted());
        assertEquals(text, EdlPrinter.print(parsed));
    }

    @Test
    void everyPrefixOfAFileEndsWithErrorsAndNotWithACrash() throws IOException {
        String text = Files.readString(CASES.resolve("core.edl"));
        for (int end = 0; end < text.lastIndexOf(';'); end++) {
            Diagnostics diagnostics = new Diagnostics();
            EdlParser.parse("f", text.substring(0, end), diagnostics);
            assertFalse(diagnostics.isEmpty(), text.substring(0, end));
        }
    }

    @Test
    void aByteOrderMarkIsNoColumn() {
        Diagnostics diagnostics = new Diagnostics();
        EdlParser.parse("f.edl", "\ufeffenclave }", diagnostics);
        assertEquals(
                "f.edl:1:9: '{' expected ('}' found); correct the declaration",
                diagnostics.sorted().get(0).toString());
    }
}
