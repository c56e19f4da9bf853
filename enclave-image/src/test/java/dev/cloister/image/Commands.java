package dev.cloister.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tools of others that tests use when they are installed. */
final class Commands {
    private Commands() {}

    static boolean isInstalled(String program) {
        for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    static void run(Path folder, String program, String... arguments)
            throws IOException, InterruptedException {
        run(folder, Map.of(), program, arguments);
    }

    static void run(
            Path folder, Map<String, String> environment, String program, String... arguments)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(program), program + " is not installed");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("command.log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        assertEquals(0, builder.start().waitFor(), command + ": " + Files.readString(log));
    }
}
