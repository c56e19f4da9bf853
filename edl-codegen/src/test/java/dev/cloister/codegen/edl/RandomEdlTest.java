package dev.cloister.codegen.edl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.codegen.diagnostics.Diagnostic;
import dev.cloister.codegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random EDL. {@code -Dcloister.fuzz.seconds} sets how long each part runs, {@code
 * -Dcloister.fuzz.seed} where it begins.
 */
class RandomEdlTest {
    private static final long NANOS =
            Math.round(
                    Double.parseDouble(System.getProperty("cloister.fuzz.seconds", "1.5")) * 1e9);
    private static final long SEED = Long.getLong("cloister.fuzz.seed", 1);
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final List<EdlDialect> TOOLS =
            List.of(EdlDialect.INTEL, EdlDialect.OPEN_ENCLAVE, EdlDialect.EITHER);

    /** Pieces that mean something to the parser. */
    private static final List<String> WORDS =
            List.of(
                    "{",
                    "}",
                    "(",
                    ")",
                    "[",
                    "]",
                    ";",
                    ",",
                    "=",
                    "*",
                    "/*",
                    "*/",
                    "//",
                    "\"",
                    "\n",
                    "#if 1\n",
                    "#else\n",
                    "#endif\n",
                    "#define x x x\n",
                    "#include \"f\"\n",
                    "enclave",
                    "trusted",
                    "untrusted",
                    "public",
                    "struct",
                    "enum",
                    "from",
                    "import",
                    "include",
                    "const",
                    "unsigned",
                    "long",
                    "[in, size=n]",
                    "allow(",
                    "99999999999",
                    "\\\n",
                    "\r",
                    "\0",
                    "é",
                    "\ufeff");

    @Test
    void whatIsGeneratedIsAcceptedAndReadsBackAsItself() {
        long end = System.nanoTime() + NANOS;
        for (long seed = SEED; System.nanoTime() < end; seed++) {
            EdlFile file = new RandomEdl(seed).file();
            String text = EdlPrinter.print(file);
            Diagnostics diagnostics = new Diagnostics();
            EdlFile parsed = EdlParser.parse("f", text, diagnostics);
            assertEquals(List.of(), diagnostics.sorted(), "seed " + seed + "\n" + text);
            assertEquals(file.withoutPositions(), parsed.withoutPositions(), "seed " + seed);
            for (EdlDialect dialect : TOOLS) {
                List<Diagnostic> errors = check(text, dialect).errors();
                assertEquals(List.of(), errors, "seed " + seed + "\n" + text);
            }
        }
    }

    @Test
    void mutatedFilesEndWithAnAnswer() throws IOException {
        List<String> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.walk(EdlCasesTest.CASES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                corpus.add(Files.readString(file));
            }
        }
        long end = System.nanoTime() + NANOS;
        for (long seed = SEED; System.nanoTime() < end; seed++) {
            Random random = new Random(seed);
            String text = mutated(corpus, random);
            assertTimeoutPreemptively(HANG, () -> answer(text), () -> "hangs:\n" + text);
        }
    }

    private static void answer(String text) {
        for (EdlDialect dialect : TOOLS) {
            check(text, dialect);
        }
        Diagnostics diagnostics = new Diagnostics();
        EdlFile parsed = EdlParser.parse("f", text, diagnostics);
        if (diagnostics.isEmpty()) {
            RoundTrip.check(parsed);
        }
    }

    private static EdlCheck.Result check(String text, EdlDialect dialect) {
        EdlSources imports = new EdlSearchPath(List.of(EdlCasesTest.CASES.resolve("imports")));
        EdlSources.Source source = new EdlSources.Source("f", text);
        return EdlCheck.check(source, imports, dialect, List.of("X"));
    }

    private static String mutated(List<String> corpus, Random random) {
        StringBuilder text = new StringBuilder(corpus.get(random.nextInt(corpus.size())));
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int length = Math.min(random.nextInt(20), text.length() - at);
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, at + length);
                case 1 -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> text.insert(at, text.substring(at, at + length));
                case 3 -> {
                    String other = corpus.get(random.nextInt(corpus.size()));
                    int from = random.nextInt(other.length() + 1);
                    text.insert(at, other.substring(from, Math.min(from + 60, other.length())));
                }
                default -> text.insert(at, (char) random.nextInt(256));
            }
        }
        return text.toString();
    }

    @Test
    void hostileFilesAreRefusedQuickly() {
        StringBuilder bomb = new StringBuilder("#define a0\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("#define a" + i + " a" + (i - 1) + " a" + (i - 1) + "\n");
        }
        List<String> hostile =
                List.of(
                        "(".repeat(300_000),
                        "enclave { trusted { public void f(int" + "*".repeat(100_000) + "x);};};",
                        "enclave { trusted { public void f([in] int x"
                                + "[2]".repeat(50_000)
                                + ");};};",
                        "/*".repeat(200_000),
                        "/**/ ".repeat(200_000) + "x",
                        "{".repeat(200_000),
                        "a".repeat(100_000),
                        "\"" + "a".repeat(100_000) + "\"",
                        "#if 1\n".repeat(100_000),
                        "#if " + "(".repeat(4_000) + "\n#endif\n",
                        "#if " + "!".repeat(4_000) + "1\n#endif\n",
                        bomb + "a59\n",
                        bomb + "#if a59\n#endif\n",
                        "#include \"f\"\n".repeat(50),
                        "x ".repeat(600_000),
                        "int;".repeat(1_000_000),
                        "enclave { trusted { " + "public void f();".repeat(20_000) + "};};");
        for (String text : hostile) {
            assertTimeoutPreemptively(
                    HANG,
                    () -> {
                        for (EdlDialect dialect : TOOLS) {
                            assertTrue(!check(text, dialect).accepted());
                        }
                        EdlParser.parse("f", text, new Diagnostics());
                    },
                    () -> "hangs: " + text.substring(0, Math.min(60, text.length())));
        }
    }
}
