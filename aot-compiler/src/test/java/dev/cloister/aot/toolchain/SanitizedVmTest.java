package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The VM under the address sanitizer of the machine's gcc; the pinned clang has no runtime library
 * for it. Skipped, with the reason, where there is no such gcc.
 */
class SanitizedVmTest {
    private static final long TIMEOUT_SECONDS = 120;

    /**
     * Null and object size: %gs:0 is an address to us, and the trace table is longer than its
     * header.
     */
    private static final List<String> FLAGS =
            List.of(
                            "-w -std=gnu11 -O1 -g -march=x86-64-v3 -ffreestanding -fPIE -pie"
                                    .split(" "),
                            "-fwrapv -fno-strict-aliasing -ffp-contract=off -fno-math-errno"
                                    .split(" "),
                            "-fno-trapping-math -fvisibility=hidden -fno-omit-frame-pointer"
                                    .split(" "),
                            "-fsanitize=address,undefined -fno-sanitize=null,object-size"
                                    .split(" "),
                            "-fno-sanitize-recover=all -Iinclude -Iabi".split(" "))
                    .stream()
                    .flatMap(Stream::of)
                    .toList();

    @TempDir static Path folder;

    private static final Path NATIVE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("native");

    @ParameterizedTest
    @ValueSource(strings = {"test_heap", "test_growth", "test_vm", "test_aes", "stress_heap"})
    void theVmTouchesNoMemoryThatIsNotItsOwn(String program) throws Exception {
        assumeTrue(hasAddressSanitizer(), "no gcc with -fsanitize=address on this machine");
        Path executable = folder.resolve(program);
        List<String> sources = new ArrayList<>(sourcesOfTheVm());
        sources.add("enclave/enclave_memory.c");
        sources.add("tests/world.c");
        sources.add("tests/sanitize/sanitize_start.c");
        sources.add("tests/" + program + ".c");
        compile(sources, executable);
        assertEquals(0, run(List.of(executable.toString()), program));
    }

    private static boolean hasAddressSanitizer() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.c"), "int main(void) { return 0; }");
        try {
            return run(gcc(List.of(empty.toString()), folder.resolve("empty")), "empty") == 0;
        } catch (IOException noCompiler) {
            return false;
        }
    }

    private static List<String> sourcesOfTheVm() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String folder : List.of("runtime", "platform/posix")) {
            try (Stream<Path> files = Files.walk(NATIVE.resolve(folder))) {
                files.map(file -> NATIVE.relativize(file).toString())
                        .filter(file -> file.endsWith(".c") && !file.endsWith("posix_start.c"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    private static void compile(List<String> sources, Path executable) throws Exception {
        assertEquals(0, run(gcc(sources, executable), "gcc"));
    }

    private static List<String> gcc(List<String> sources, Path executable) {
        List<String> command = new ArrayList<>(List.of("gcc"));
        command.addAll(FLAGS);
        command.addAll(sources);
        command.addAll(List.of("-o", executable.toString()));
        return command;
    }

    /** The exit code; what it printed goes into the failure's message. */
    private static int run(List<String> command, String name)
            throws IOException, InterruptedException {
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(NATIVE.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().put("ASAN_OPTIONS", "detect_leaks=0");
        Process process = builder.start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(name + " ran longer than " + TIMEOUT_SECONDS + " s");
        }
        if (process.exitValue() != 0 && !name.equals("empty")) {
            throw new AssertionError(
                    name + ":\n" + Files.readString(log, StandardCharsets.ISO_8859_1));
        }
        return process.exitValue();
    }
}
