package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {
    private static final String TESTS = EchoProgram.classPath();

    @TempDir private static Path folder;
    private static EnclaveImage payroll;
    private static String image;

    private final Recorder pipeline = new Recorder();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void signAnImage() throws IOException {
        payroll = SignedImages.payroll();
        image = Files.write(folder.resolve("payroll.enclave"), payroll.toBytes()).toString();
    }

    private int cloister(String... arguments) {
        CommandLine line = CloisterCommand.with(pipeline);
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** Remembers what it was asked, and fails when told to. */
    private static final class Recorder implements Pipeline {
        private ProgramRequest request;
        private Optional<Path> storage;
        private List<String> arguments;
        private Optional<Path> checkedC;
        private RuntimeException failure;
        private boolean compilable = true;

        @Override
        public int run(ProgramRequest wanted, Optional<Path> folder, List<String> given) {
            request = wanted;
            storage = folder;
            arguments = given;
            if (failure != null) {
                throw failure;
            }
            return 42;
        }

        @Override
        public Explanation explain(ProgramRequest wanted, Optional<String> method) {
            request = wanted;
            return new Explanation(List.of("explained " + method.orElse("all")), compilable);
        }

        @Override
        public Explanation check(
                List<Path> classPath,
                List<String> classNames,
                Optional<Path> folder,
                boolean asJson) {
            checkedC = folder;
            return new Explanation(
                    List.of("checked " + classNames + (asJson ? " as JSON" : "")), compilable);
        }
    }

    @Test
    void runHandsOverSizesAndArgumentsAndAnswersTheProgramsExitCode() {
        int code =
                cloister(
                        "run",
                        "--heap=16m",
                        "--initial-heap=4m",
                        "--stack",
                        "512k",
                        "--threads=3",
                        "-cp",
                        TESTS,
                        EchoProgram.NAME,
                        "-cp",
                        "--x",
                        "y z");

        assertEquals(42, code);
        assertEquals(16L << 20, pipeline.request.settings().heapBytes());
        assertEquals(4L << 20, pipeline.request.settings().initialHeapBytes());
        assertEquals(512L << 10, pipeline.request.settings().stackBytes());
        assertEquals(3, pipeline.request.settings().threadCount());
        assertEquals(EchoProgram.NAME, pipeline.request.mainClass());
        assertEquals(List.of(Path.of(TESTS)), pipeline.request.classPath());
        assertEquals(List.of("-cp", "--x", "y z"), pipeline.arguments);
    }

    @Test
    void filesOfTheProgramGoToTheFolderThatIsNamedAndNowhereWithoutOne() {
        cloister("run", "-cp", TESTS, EchoProgram.NAME);
        assertEquals(Optional.empty(), pipeline.storage);

        cloister("run", "--storage", TESTS, "-cp", TESTS, EchoProgram.NAME);
        assertEquals(Optional.of(Path.of(TESTS).toAbsolutePath()), pipeline.storage);

        assertEquals(
                ExitCode.USAGE,
                cloister("run", "--storage=no-such", "-cp", TESTS, EchoProgram.NAME));
        assertTrue(
                err.toString().contains("--storage: no-such is not a folder; make it"),
                err.toString());
    }

    @ParameterizedTest(name = "cloister {0} --enclave-c")
    @CsvSource({"run, 42", "why, 0", "check, 0"})
    void theFolderOfTheCOfNativeMethodsIsHandedOverAndMustBeThere(String command, int code) {
        assertEquals(code, cloister(command, "--enclave-c", "src", "-cp", TESTS, EchoProgram.NAME));
        Optional<Path> folder =
                command.equals("check") ? pipeline.checkedC : pipeline.request.enclaveC();
        assertEquals(Optional.of(Path.of("src").toAbsolutePath()), folder);
        assertEquals(
                ExitCode.USAGE,
                cloister(command, "--enclave-c", "no-such", "-cp", TESTS, EchoProgram.NAME));
        assertTrue(err.toString().contains("--enclave-c: no-such is not a folder"), "" + err);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--heap=lots, 'lots' is not a size",
        "--heap=5000, not a multiple of 4096",
        "--heap=0, not a multiple of 4096",
        "--initial-heap=128m, larger than the heap",
        "--threads=many, 'many' is not an int",
        "--unknown, Unknown option"
    })
    void aWrongOptionIsExplainedAndNothingRuns(String option, String explanation) {
        int code = cloister("run", option, "-cp", TESTS, EchoProgram.NAME);

        assertEquals(ExitCode.USAGE, code);
        assertTrue(err.toString().contains(explanation.replace("''", "'")), err.toString());
        assertEquals(null, pipeline.request);
    }

    @Test
    void aClassPathEntryThatIsMissingIsNamed() {
        assertEquals(
                ExitCode.USAGE, cloister("run", "-cp", TESTS + ":no-such.jar", EchoProgram.NAME));
        assertTrue(
                err.toString().contains("class path: no-such.jar does not exist"), err.toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "no.Such, no such class on the class path",
        "dev.cloister.cli.SignedImages, has no public static void main",
        "java.lang.Object, has no public static void main"
    })
    void aClassThatCannotBeStartedIsRefusedBeforeAnythingIsCompiled(String name, String problem) {
        assertEquals(ExitCode.USAGE, cloister("run", "-cp", TESTS, name));
        assertTrue(err.toString().contains(name + ": " + problem), err.toString());
        assertEquals(null, pipeline.request);
    }

    @Test
    void aRefusalIsShownAsItsSentenceWithoutAStackTrace() {
        pipeline.failure = new ImageException(ImageException.Reason.LAYOUT, "where: what; do this");

        assertEquals(ExitCode.REFUSED, cloister("run", "-cp", TESTS, EchoProgram.NAME));
        assertEquals("cloister: where: what; do this\n", err.toString());
    }

    @Test
    void aMistakeOfOursIsCalledOneWithoutAStackTrace() {
        pipeline.failure = new IllegalStateException("oops");

        assertEquals(ExitCode.INTERNAL_ERROR, cloister("run", "-cp", TESTS, EchoProgram.NAME));
        assertTrue(
                err.toString().contains("internal error (java.lang.IllegalStateException: oops)"),
                err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
    }

    @Test
    void whyAnswersWithTheExplanationAndWhetherItCompiles() {
        assertEquals(
                ExitCode.OK, cloister("why", "-cp", TESTS, "--method=a.B.c", EchoProgram.NAME));
        assertEquals("explained a.B.c\n", out.toString());

        pipeline.compilable = false;
        assertEquals(ExitCode.REFUSED, cloister("why", "-cp", TESTS, EchoProgram.NAME));
    }

    @Test
    void checkHandsOverAllClassesAndAnswersWhetherTheyCompile() {
        assertEquals(
                ExitCode.OK, cloister("check", "-cp", TESTS, "--json", EchoProgram.NAME, "a.B"));
        assertEquals("checked [" + EchoProgram.NAME + ", a.B] as JSON\n", out.toString());

        pipeline.compilable = false;
        assertEquals(ExitCode.REFUSED, cloister("check", "-cp", TESTS, EchoProgram.NAME));
        assertEquals(ExitCode.USAGE, cloister("check", "-cp", TESTS));
    }

    @Test
    void verifyAcceptsWhatItShouldAndRefusesAChangedByteAndAnotherSigner() throws IOException {
        assertEquals(ExitCode.OK, cloister("image", "verify", image));
        assertEquals(
                ExitCode.REFUSED,
                cloister("image", "verify", "--mrsigner", "00".repeat(32), image));
        assertTrue(err.toString().contains("signed with another key"), err.toString());

        byte[] changed = payroll.toBytes();
        changed[changed.length - 1] ^= 1;
        Path broken = Files.write(folder.resolve("changed.enclave"), changed);
        assertEquals(ExitCode.REFUSED, cloister("image", "verify", broken.toString()));
    }

    @Test
    void exportWritesAPageStreamWhoseHashIsTheMeasurement() throws Exception {
        Path sgxs = folder.resolve("payroll.sgxs");
        Path sigStruct = folder.resolve("payroll.sig");

        assertEquals(
                ExitCode.OK,
                cloister(
                        "image",
                        "export",
                        image,
                        sgxs.toString(),
                        "--sigstruct",
                        sigStruct.toString()));

        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sgxs));
        assertArrayEquals(payroll.sigStruct().mrEnclave(), hash);
        assertEquals(1808, Files.size(sigStruct));
        assertEquals(ExitCode.USAGE, cloister("image", "export", image));
    }

    @ParameterizedTest(name = "cloister {0} --help")
    @CsvSource({"run", "check", "why", "image", "sign", "doctor"})
    void everyCommandHasHelp(String command) {
        assertEquals(ExitCode.OK, cloister(command, "--help"));
        assertTrue(out.toString().startsWith("Usage: cloister " + command), out.toString());
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertEquals(ExitCode.REFUSED, cloister("image", "show", "no-such.enclave"));
        assertTrue(err.toString().contains("no-such.enclave"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
    }
}
