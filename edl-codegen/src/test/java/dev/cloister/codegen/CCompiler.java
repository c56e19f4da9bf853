package dev.cloister.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The C compiler that tests find, with the warnings that generated code must not have. */
public final class CCompiler {
    private static final List<String> WARNINGS =
            List.of(
                    "-Wall",
                    "-Wextra",
                    "-Wconversion",
                    "-Wshadow",
                    "-Wundef",
                    "-Wmissing-prototypes",
                    "-Werror");

    private CCompiler() {}

    /** What the compiler says about a file; nothing when it is fine. */
    public static String check(Path compiler, Path file, List<String> options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(compiler.toString(), "-std=gnu11", "-O2", "-fsyntax-only"));
        command.addAll(WARNINGS);
        command.addAll(List.of("-I../native/include", "-I../native/abi"));
        command.addAll(options);
        command.add(file.toString());
        return run(compiler, command);
    }

    /** The output of a command, with its exit code when that is not 0. */
    public static String run(Path compiler, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", compiler.getParent().toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes());
        return process.waitFor() == 0 ? output : output + "\nexit code " + process.exitValue();
    }

    /**
     * {@code -Dcloister.clang}, the pinned clang in the user's cache, or a compiler on the path.
     */
    public static Optional<Path> find() throws IOException {
        List<Path> candidates = new ArrayList<>();
        String chosen = System.getProperty("cloister.clang");
        if (chosen != null) {
            candidates.add(Path.of(chosen));
        }
        String cache =
                System.getenv()
                        .getOrDefault(
                                "XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        Path toolchains = Path.of(cache, "cloister", "toolchain");
        if (Files.isDirectory(toolchains)) {
            try (Stream<Path> files = Files.walk(toolchains, 2)) {
                files.filter(file -> file.endsWith("clang")).forEach(candidates::add);
            }
        }
        candidates.addAll(onPath("clang", "gcc"));
        return candidates.stream()
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The first of these on the path that can link programs. */
    public static Optional<Path> linker() {
        return onPath("gcc", "clang", "cc").stream().filter(Files::isExecutable).findFirst();
    }

    private static List<Path> onPath(String... names) {
        List<Path> found = new ArrayList<>();
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
            for (String name : names) {
                found.add(Path.of(directory, name));
            }
        }
        return found;
    }
}
