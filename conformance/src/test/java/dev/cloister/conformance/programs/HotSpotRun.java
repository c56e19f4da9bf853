package dev.cloister.conformance.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs a program as {@code java} does. */
final class HotSpotRun {
    private static final int LIMIT_SECONDS = 60;

    private HotSpotRun() {}

    static ProgramOutcome of(ProgramCase program) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = Files.createTempFile("program", ".out");
        Path error = Files.createTempFile("program", ".err");
        try {
            Process process =
                    new ProcessBuilder(
                                    java.toString(),
                                    "-Xmx64m",
                                    "-Xss1m",
                                    "-XX:TieredStopAtLevel=1",
                                    "-Dfile.encoding=UTF-8",
                                    "-cp",
                                    program.classPath(),
                                    program.mainClass())
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(output.toFile())
                            .redirectError(error.toFile())
                            .start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        program + " ran longer than " + LIMIT_SECONDS + " s on HotSpot");
            }
            return new ProgramOutcome(
                    process.exitValue(),
                    Files.readString(output, StandardCharsets.UTF_8),
                    Files.readString(error, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(error);
        }
    }
}
