package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated C has no warning. Skipped where no C compiler is at hand; every image build compiles
 * the same files again.
 */
class GeneratedCTest {
    private static final List<String> WARNINGS =
            List.of(
                    "-Wall",
                    "-Wextra",
                    "-Wconversion",
                    "-Wshadow",
                    "-Wundef",
                    "-Wmissing-prototypes",
                    "-Werror");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"payroll", "names"})
    void trustedAndUntrustedCCompileWithoutWarnings(String module) throws Exception {
        Optional<Path> compiler = compiler();
        assumeTrue(compiler.isPresent(), "no C compiler");
        CodegenResult result = CompiledModule.ofResources(module, folder).generate(module);
        compile(compiler.get(), result.cTrusted(), List.of("-DCLO_ENCLAVE", "-ffreestanding"));
        compile(compiler.get(), result.cUntrusted(), List.of("-ffreestanding"));
    }

    private void compile(Path compiler, List<SourceFile> files, List<String> options)
            throws Exception {
        for (SourceFile file : files) {
            Files.writeString(folder.resolve(file.path()), file.text());
        }
        for (SourceFile file : files) {
            if (file.path().endsWith(".c")) {
                List<String> command =
                        new ArrayList<>(
                                List.of(compiler.toString(), "-std=gnu11", "-O2", "-fsyntax-only"));
                command.addAll(WARNINGS);
                command.addAll(options);
                command.addAll(
                        List.of(
                                "-I../native/include",
                                "-I../native/abi",
                                "-I" + folder,
                                folder + "/" + file.path()));
                assertEquals("", run(compiler, command));
            }
        }
    }

    private static String run(Path compiler, List<String> command)
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
    private static Optional<Path> compiler() throws IOException {
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
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
            candidates.add(Path.of(directory, "clang"));
            candidates.add(Path.of(directory, "gcc"));
        }
        return candidates.stream()
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
