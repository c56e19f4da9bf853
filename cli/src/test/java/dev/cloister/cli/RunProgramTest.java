package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cloister run} as a process of its own, compared with {@code java}. */
class RunProgramTest {
    private static final long TIMEOUT_SECONDS = 300;

    @TempDir private Path folder;

    private record Outcome(String out, String err, int exitCode) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "arguments arrive, a b  ü",
        "the exit code and both streams pass through, exit now",
        "an uncaught exception ends with its trace and 1, throw"
    })
    void standardStreamsAndExitCodeAreThoseOfJava(String name, String arguments)
            throws IOException, InterruptedException {
        List<String> program = new ArrayList<>(List.of(EchoProgram.NAME));
        program.addAll(List.of(arguments.split(" ")));
        Outcome expected = java(List.of("-cp", EchoProgram.classPath()), program);
        Outcome actual =
                java(
                        List.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.cloister.cli.Main",
                                "run",
                                "--heap=16m",
                                "-cp",
                                EchoProgram.classPath()),
                        program);

        assertEquals(expected, actual);
    }

    @Test
    void nativeMethodsRunTheCOfTheGivenFolder() throws IOException, InterruptedException {
        Path c = Files.createDirectories(folder.resolve("c"));
        Files.writeString(
                c.resolve("sum.c"),
                """
                #include "natives.h"
                int64_t java_dev_cloister_cli_NativeProgram_sum(clo_ref values) {
                    if (clo_is_missing(values, "add up the values")) return 0;
                    const int32_t *elements = clo_elements(values);
                    int64_t sum = 0;
                    for (int32_t i = 0; i < clo_length(values); i++) sum += elements[i];
                    return sum;
                }
                """);
        assertEquals(new Outcome("42\n", "", 0), nativeProgram(c));
        Files.writeString(c.resolve("sum.c"), "#include \"natives.h\"\n");
        Outcome refused = nativeProgram(c);
        assertEquals(ExitCode.REFUSED, refused.exitCode());
        assertTrue(
                refused.err()
                        .contains(
                                "dev.cloister.cli.NativeProgram.sum(int[]): the native method has no C function"),
                refused.err());
    }

    private Outcome nativeProgram(Path c) throws IOException, InterruptedException {
        return java(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.cloister.cli.Main",
                        "run",
                        "--heap=16m",
                        "--enclave-c=" + c,
                        "-cp",
                        EchoProgram.classPath()),
                List.of("dev.cloister.cli.NativeProgram"));
    }

    private Outcome java(List<String> options, List<String> program)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(options);
        command.addAll(program);
        Path in = Files.writeString(folder.resolve("in"), "line one\nline two\n");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end");
        }
        return new Outcome(
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8),
                process.exitValue());
    }
}
