package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edl commands: what they print and what they answer. */
class EdlCommandTest {
    private static final String LOOSE =
            "enclave { import \"other.edl\"\ntrusted { public void a(int* p); };\n};\n";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void files() throws IOException {
        Files.createDirectory(folder.resolve("imports"));
        Files.writeString(
                folder.resolve("imports/other.edl"),
                "enclave {\n#ifdef MORE\n    trusted {\n        public void more(void);\n    };\n#endif\n};\n");
        Files.writeString(folder.resolve("loose.edl"), LOOSE);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int edl(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "edl";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CloisterCommand.with(new EnclavePipeline())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    @Test
    void checkFollowsTheDialectAndFindsImportsInFolders() {
        String imports = "-I" + file("imports");
        assertEquals(ExitCode.OK, edl("check", imports, file("loose.edl")));
        assertEquals(
                ExitCode.OK, edl("check", "--dialect=open-enclave", imports, file("loose.edl")));
        assertEquals(
                ExitCode.NOT_ACCEPTED,
                edl("check", "--dialect", "intel", imports, file("loose.edl")));
        assertTrue(
                err.toString()
                        .contains(
                                file("loose.edl")
                                        + ":1:11: Intel's tool does not know this form; write from"),
                err::toString);
        assertEquals(ExitCode.NOT_ACCEPTED, edl("check", file("loose.edl")));
        assertTrue(err.toString().contains("other.edl is not found"), err::toString);
        assertEquals(ExitCode.USAGE, edl("check", "--dialect=pascal", file("loose.edl")));
        assertEquals(ExitCode.REFUSED, edl("check", file("nothing.edl")));
    }

    @Test
    void formatPrintsWritesAndChecks() throws IOException {
        assertEquals(ExitCode.OK, edl("format", file("loose.edl")));
        assertTrue(out.toString().startsWith("enclave {\n    import \"other.edl\"\n"));
        assertEquals(ExitCode.NOT_ACCEPTED, edl("format", "--check", file("loose.edl")));
        assertEquals(LOOSE, Files.readString(folder.resolve("loose.edl")));
        assertEquals(ExitCode.OK, edl("format", "--write", file("loose.edl")));
        assertEquals(ExitCode.OK, edl("format", "--check", file("loose.edl")));
        assertEquals(ExitCode.OK, edl("format", "--check", file("imports/other.edl")));
    }

    @Test
    void diffSaysWhetherAnOldHostWorksWithANewEnclave() {
        String imports = "-I" + file("imports");
        assertEquals(ExitCode.OK, edl("diff", imports, file("loose.edl"), file("loose.edl")));
        assertTrue(out.toString().contains("the boundaries are alike"));
        assertEquals(
                ExitCode.NOT_ACCEPTED,
                edl("diff", "-DMORE", imports, file("imports/other.edl"), file("loose.edl")));
        assertTrue(
                out.toString().contains("incompatible: ecall more has another id"), out::toString);
    }

    @Test
    void stubsWritesBothSides() {
        String imports = "-I" + file("imports");
        assertEquals(ExitCode.OK, edl("stubs", imports, "-o", file("gen"), file("loose.edl")));
        for (String name :
                List.of(
                        "shared/loose_args.h",
                        "trusted/loose_t.h",
                        "trusted/loose_t_ecalls.c",
                        "trusted/loose_t_ocalls.c",
                        "untrusted/loose_u.h",
                        "untrusted/loose_u.c")) {
            assertTrue(Files.isRegularFile(folder.resolve("gen").resolve(name)), name);
        }
    }

    @Test
    void stubsCopyAllLevelsUnlessTheDialectIsTheOneOfTheToolThatCopiesOne() throws IOException {
        Files.writeString(
                folder.resolve("deep.edl"),
                """
                enclave {
                    struct leaf { [count=2] int* numbers; };
                    struct tree { [count=3] struct leaf* leaves; };
                    trusted { public void climb([in, out] struct tree* t); };
                };
                """);
        assertEquals(ExitCode.OK, edl("check", "--dialect=intel", file("deep.edl")));
        assertEquals(ExitCode.OK, edl("stubs", "-o", file("gen"), file("deep.edl")));
        String options = "--dialect=open-enclave";
        assertEquals(ExitCode.OK, edl("stubs", options, "-o", file("gen"), file("deep.edl")));
        assertEquals(
                ExitCode.NOT_ACCEPTED,
                edl("stubs", "--dialect=intel", "-o", file("none"), file("deep.edl")));
        assertTrue(err.toString().contains("deep.edl:3:19: leaves: Intel's tool"), err::toString);
        assertTrue(Files.notExists(folder.resolve("none")));
    }

    @Test
    void fromClassesPrintsWhatCheckAccepts() throws IOException {
        assertEquals(ExitCode.OK, edl("from-classes", folder.toString(), "--name", "empty"));
        assertTrue(out.toString().contains("the boundary of an enclave"), out::toString);
        assertEquals(ExitCode.REFUSED, edl("from-classes", file("nowhere")));
    }
}
