package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file of {@code rejected/} is refused with exactly the messages in its last lines. Adding a
 * case is adding a file.
 */
class RejectedTest {
    private static final Path CASES = Path.of("src/test/resources/rejected");
    private static final String COMMENT = "// ";

    @TempDir Path folder;

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedWithExactlyTheExpectedMessages(Path file) throws IOException {
        SourceFile source =
                new SourceFile("rejected/" + file.getFileName(), Files.readString(file));
        CodegenResult result = CompiledModule.of(List.of(source), folder).generate("rejected");
        String found =
                result.diagnostics().stream()
                        .map(Diagnostic::toString)
                        .collect(Collectors.joining("\n"));
        assertEquals(footer(source.text()), found);
        assertEquals(List.of(), result.cTrusted());
    }

    private static String footer(String text) {
        return text.lines()
                .dropWhile(line -> !line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length()))
                .collect(Collectors.joining("\n"));
    }
}
