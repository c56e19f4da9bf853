package dev.cloister.codegen.edl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.codegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of a boundary means; and that generated EDL is real EDL. */
class EdlDiffTest {
    private static final String BEFORE =
            """
            enclave {
                enum color { RED, GREEN };
                struct point { int x; };
                trusted {
                    public void first(int x);
                    public void second([in, size=n] const char* p, size_t n);
                    void third(void);
                };
                untrusted {
                    void log([in, string] const char* text) allow(third);
                    int ask(int x) propagate_errno;
                };
            };
            """;

    private static EdlProgram program(String text) {
        EdlCheck.Result result =
                EdlCheck.check(
                        new EdlSources.Source("f", text),
                        EdlSources.none(),
                        EdlDialect.INTEL,
                        List.of());
        assertEquals(List.of(), result.errors());
        return result.program();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int x; }|int x;  }|",
                "(int x);|(int y);|compatible: ecall first, parameter 1 x, is now called y",
                "(int x);|(long x);|incompatible: ecall first, parameter 1 x, is now long x instead of int x",
                "(int x);|(int x, int y);|incompatible: ecall first takes 2 parameters instead of 1",
                "size=n|count=n|incompatible: ecall second, parameter 1 p, is now [in, count=n] const char* p instead of [in, size=n] const char* p",
                "void third(void)|public void third(void)|compatible: ecall third became public; check that any caller may call it",
                "public void first|void first|incompatible: ecall first became private; old hosts call it as a root",
                "public void first|public int first|incompatible: ecall first returns int instead of void",
                "void third(void);|void third(void); public void fourth(void);|compatible: ecall fourth is new; old hosts do not call it",
                "'allow(third);'|;|incompatible: ocall log no longer allows third",
                "allow(third)|'allow(third, first)'|compatible: ocall log allows first; check that it may re-enter",
                "int ask(int x) propagate_errno;||compatible: ocall ask is gone; old hosts are no longer asked for it",
                "propagate_errno;|propagate_errno; void more(void);|incompatible: ocall more is new; old hosts do not serve it",
                " propagate_errno||incompatible: ocall ask is called another way; build both sides again",
                "'RED, GREEN'|'RED, GREEN, BLUE'|compatible: enum color has more constants; old hosts do not know them",
                "'RED, GREEN'|'GREEN, RED'|incompatible: enum color is laid out differently; build both sides again",
                "int x; }|int x; int y; }|incompatible: struct point is laid out differently; build both sides again",
                "struct point|struct spot|'compatible: struct point is gone,compatible: struct spot is new'",
                "enclave {|enclave { include \"a.h\"|compatible: other headers are included; EDL does not show whether their types changed"
            })
    void aChangeIsSaidInASentence(String from, String to, String sentences) {
        String after = BEFORE.replace(from, Optional.ofNullable(to).orElse(""));
        List<String> found =
                EdlDiff.between(program(BEFORE), program(after)).stream()
                        .map(EdlDiff.Change::toString)
                        .toList();
        assertEquals(Optional.ofNullable(sentences).orElse(""), String.join(",", found));
    }

    @Test
    void aFunctionInFrontMovesTheIdsOfAllBehindIt() {
        String after =
                BEFORE.replace("public void first", "public void zeroth(void); public void first");
        List<EdlDiff.Change> changes = EdlDiff.between(program(BEFORE), program(after));
        assertEquals(4, changes.size());
        assertEquals(
                "incompatible: ecall first has another id (from 0 to 1); add functions at the end",
                changes.get(0).toString());
    }

    @Test
    void generatedEdlIsAcceptedByBothTools() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/golden/payroll/payroll.edl"));
        for (EdlDialect dialect : List.of(EdlDialect.INTEL, EdlDialect.OPEN_ENCLAVE)) {
            EdlCheck.Result result =
                    EdlCheck.check(
                            new EdlSources.Source("payroll.edl", text),
                            EdlSources.none(),
                            dialect,
                            List.of());
            assertEquals(List.of(), result.errors());
            assertEquals(List.of(), result.warnings());
        }
    }

    @Test
    void formattingKeepsPreprocessorLinesBetweenDeclarationsAndRefusesOthers() {
        String text =
                "#define N 3\nenclave {\n#ifdef A\ntrusted {public void a( );};\n#else\n#endif\n};\n";
        Diagnostics none = new Diagnostics();
        String formatted =
                EdlCheck.formatted(new EdlSources.Source("f", text), none).orElse("refused");
        assertEquals(
                """
                #define N 3
                enclave {
                #ifdef A
                    trusted {
                        public void a(void);
                    };
                #else
                #endif
                };
                """,
                formatted);
        Diagnostics inside = new Diagnostics();
        EdlCheck.formatted(
                new EdlSources.Source("f", text.replace("a( )", "a(int x\n#if 1\n)")), inside);
        assertEquals("edl.directiveInside", inside.sorted().get(0).key());
    }
}
