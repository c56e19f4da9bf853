package dev.cloister.aot.toolchain;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The C test programs and how each kind of them is built and run. */
final class NativePrograms implements AutoCloseable {
    private static final long TIMEOUT_SECONDS = 120;
    private static final String FAKE_ENCLAVE = "fake-enclave.elf";

    private static final File NO_INPUT = new File("/dev/null");

    private static final List<String> PLAIN = List.of();
    private static final List<String> VERIFY = List.of("-DCLO_GC_VERIFY");
    private static final List<String> STRESS = List.of("-DCLO_GC_STRESS", "-DCLO_GC_VERIFY");

    /**
     * The options that native/tests/README.md lists; a program that is not here is built once,
     * without any.
     */
    private static final Map<String, List<List<String>>> VM_OPTIONS =
            Map.of(
                    "test_heap", List.of(PLAIN, VERIFY),
                    "test_vm", List.of(PLAIN, STRESS),
                    "stress_heap", List.of(PLAIN, VERIFY, STRESS),
                    "fail_allocation", List.of(List.of("-DCLO_GC_FAIL_ALLOCATION")));

    private final CToolchain toolchain;
    private final UnitCompiler compiler;
    private final NativeSources sources = NativeSources.onClassPath();
    private final BuildFolder folder = BuildFolder.with(sources);
    private final List<String> testFiles = new ArrayList<>();

    /** A program of the VM and the options that it and the VM are compiled with. */
    record VmBuild(String program, List<String> options) {
        @Override
        public String toString() {
            return program.replace('_', ' ')
                    + String.join("", options).replace("-DCLO_GC_", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** What a program printed and how it ended. */
    record Outcome(int exitCode, String output) {}

    NativePrograms(CToolchain toolchain, UserCache cache) {
        this.toolchain = toolchain;
        this.compiler = new UnitCompiler(toolchain, cache);
        Path tests =
                Path.of(System.getProperty("basedir", ""))
                        .toAbsolutePath()
                        .resolveSibling("native")
                        .resolve("tests");
        try (Stream<Path> tree = Files.walk(tests)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                String name = "native/tests/" + tests.relativize(file);
                folder.write(name, Files.readAllBytes(file));
                testFiles.add(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Programs that use the VM as an ordinary process, each as often as the table above says. */
    List<VmBuild> vmBuilds() {
        return programsThatInclude("world.h").stream()
                .flatMap(
                        program ->
                                VM_OPTIONS.getOrDefault(program, List.of(PLAIN)).stream()
                                        .map(options -> new VmBuild(program, options)))
                .toList();
    }

    /** Programs that play the host of a hand-written enclave. */
    List<String> boundaryPrograms() {
        return programsThatInclude("kit/kit.h");
    }

    private List<String> programsThatInclude(String header) {
        return testFiles.stream()
                .filter(file -> file.matches("native/tests/\\w+\\.c"))
                // A file with a header of its own is shared by programs.
                .filter(file -> !testFiles.contains(file.replaceFirst("c$", "h")))
                .filter(file -> text(file).contains("#include \"" + header + "\""))
                .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - 2))
                .toList();
    }

    Outcome run(VmBuild build) throws IOException, InterruptedException {
        List<String> units = new ArrayList<>(sources.unitsIn("runtime", "platform/posix"));
        units.add("native/enclave/enclave_memory.c");
        units.add("native/tests/world.c");
        units.add("native/tests/" + build.program() + ".c");
        List<String> flags = new ArrayList<>(CFlags.enclave());
        // The VM without an enclave around it.
        flags.remove("-DCLO_ENCLAVE");
        flags.addAll(build.options());
        String output = "vm" + String.join("", build.options()) + "-" + build.program();
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-static",
                                "--build-id=none",
                                "--defsym=clo_image_base=__ehdr_start",
                                // The tables of the test world measure from the image base.
                                "--defsym=clog_tables=__ehdr_start",
                                "-o",
                                output));
        arguments.addAll(compile(units, flags));
        toolchain.link(folder.path(), arguments);
        return run(
                List.of("./" + output),
                build.program().equals("test_math") ? mathVectors() : NO_INPUT);
    }

    /** What HotSpot's StrictMath answers, for comparison bit by bit. */
    private File mathVectors() throws IOException, InterruptedException {
        File vectors = folder.path().resolve("math-vectors").toFile();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process =
                new ProcessBuilder(java.toString(), "native/tests/MathVectors.java", "20000")
                        .directory(folder.path().toFile())
                        .redirectOutput(vectors)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("MathVectors.java failed");
        }
        return vectors;
    }

    Outcome runBoundaryProgram(String program) throws IOException, InterruptedException {
        linkFakeEnclave();
        List<String> units = new ArrayList<>(sources.unitsIn("host", "platform/sim"));
        units.addAll(testUnitsIn("native/tests/kit/"));
        units.add("native/tests/" + program + ".c");
        String output = "boundary-" + program;
        List<String> arguments =
                new ArrayList<>(List.of("-static", "--build-id=none", "-o", output));
        arguments.addAll(compile(units, CFlags.host()));
        toolchain.link(folder.path(), arguments);
        return run(List.of("./" + output, FAKE_ENCLAVE), NO_INPUT);
    }

    /** The real entry, dispatch, bounds and ocall code around a VM of a few lines. */
    private void linkFakeEnclave() {
        List<String> units = new ArrayList<>(sources.unitsIn("enclave"));
        units.addAll(testUnitsIn("native/tests/fake/"));
        new EnclaveLinker(toolchain, folder.path())
                .link(compile(units, CFlags.enclave()), FAKE_ENCLAVE);
    }

    private List<String> testUnitsIn(String path) {
        return testFiles.stream()
                .filter(file -> file.startsWith(path) && file.endsWith(".c"))
                .toList();
    }

    private List<String> compile(List<String> units, List<String> flags) {
        return compiler.compileAll(
                folder.path(),
                units.stream()
                        .map(unit -> new CUnit(unit, flags, BuildFolder.INCLUDE_FOLDERS))
                        .toList());
    }

    private Outcome run(List<String> command, File input) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder.path(), "run-", ".log");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.path().toFile())
                        .redirectInput(input)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String text = Files.readString(output, StandardCharsets.ISO_8859_1);
        return new Outcome(
                ended ? process.exitValue() : -1,
                ended ? text : text + "\n(did not end within " + TIMEOUT_SECONDS + " s)");
    }

    private String text(String file) {
        return new String(folder.read(file), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        folder.close();
    }
}
