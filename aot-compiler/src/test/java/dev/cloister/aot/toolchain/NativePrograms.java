package dev.cloister.aot.toolchain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The C test programs and how each kind of them is built and run. */
final class NativePrograms implements AutoCloseable {
    private static final long TIMEOUT_SECONDS = 120;
    private static final List<String> TRAP_UNDEFINED =
            List.of("-fsanitize=undefined", "-fsanitize-trap=undefined");
    private static final String FAKE_ENCLAVE = "fake-enclave.elf";

    private final CToolchain toolchain;
    private final UnitCompiler compiler;
    private final NativeSources sources = NativeSources.onClassPath();
    private final List<String> enclaveFlags;
    private final BuildFolder folder = BuildFolder.with(sources);
    private final List<String> testFiles = new ArrayList<>();

    /** What a program printed and how it ended. */
    record Outcome(int exitCode, String output) {}

    NativePrograms(CToolchain toolchain, UserCache cache) {
        this(toolchain, cache, CFlags.enclave());
    }

    /** With other flags for what runs inside. */
    NativePrograms(CToolchain toolchain, UserCache cache, List<String> enclaveFlags) {
        this.toolchain = toolchain;
        this.enclaveFlags = enclaveFlags;
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

    /** Programs that use the VM as an ordinary process. */
    List<String> vmPrograms() {
        return programsThatInclude("world.h");
    }

    /** Those of them that are short enough to collect at every allocation. */
    List<String> stressPrograms() {
        return vmPrograms().stream().filter(name -> name.startsWith("test_")).toList();
    }

    /** Programs that play the host of a hand-written enclave. */
    List<String> boundaryPrograms() {
        return programsThatInclude("kit/kit.h");
    }

    /**
     * Those of them that load enclaves as any host does: not those that enter by hand or choose the
     * platform themselves.
     */
    List<String> platformPrograms() {
        return boundaryPrograms().stream()
                .filter(
                        name -> {
                            String text = text("native/tests/" + name + ".c");
                            return !text.contains("kit_raw.h")
                                    && !text.contains("CLO_MODE_")
                                    && !text.contains("platform/sim/")
                                    && !text.contains("emulator/emulator.h");
                        })
                .toList();
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

    Outcome runVmProgram(String program) throws IOException, InterruptedException {
        List<String> options =
                program.startsWith("fail_") ? List.of("-DCLO_GC_FAIL_ALLOCATION=1") : List.of();
        return runVm(program, options, "vm-" + program);
    }

    Outcome runVmProgramCollectingAlways(String program) throws IOException, InterruptedException {
        return runVm(
                program, List.of("-DCLO_GC_STRESS=1", "-DCLO_GC_VERIFY=1"), "stress-" + program);
    }

    /** Undefined behaviour of C ends the program with a signal. */
    Outcome runVmProgramTrappingUndefined(String program) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(TRAP_UNDEFINED);
        if (program.startsWith("fail_")) {
            options.add("-DCLO_GC_FAIL_ALLOCATION=1");
        }
        return runVm(program, options, "undefined-" + program);
    }

    private Outcome runVm(String program, List<String> options, String output)
            throws IOException, InterruptedException {
        List<String> units = new ArrayList<>(sources.unitsIn("runtime", "platform/posix"));
        units.add("native/enclave/enclave_memory.c");
        units.add("native/tests/world.c");
        units.add("native/tests/" + program + ".c");
        List<String> flags = new ArrayList<>(CFlags.enclave());
        // The VM without an enclave around it.
        flags.remove("-DCLO_ENCLAVE");
        flags.addAll(options);
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-static",
                                "--build-id=none",
                                "--defsym=clo_image_base=__ehdr_start",
                                "--defsym=clog_tables=__ehdr_start",
                                "-o",
                                output));
        arguments.addAll(compile(units, flags));
        toolchain.link(folder.path(), arguments);
        return run(List.of("./" + output), inputOf(program));
    }

    /** What the Java program beside it prints, or nothing. */
    private Path inputOf(String program) throws IOException, InterruptedException {
        Path input = Files.createTempFile(folder.path(), "input-", "");
        String source = "native/tests/" + program + ".input.java";
        if (testFiles.contains(source)) {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            int exitCode =
                    new ProcessBuilder(java, source)
                            .directory(folder.path().toFile())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .redirectOutput(input.toFile())
                            .start()
                            .waitFor();
            if (exitCode != 0) {
                throw new IOException(source + " ended with " + exitCode);
            }
        }
        return input;
    }

    Outcome runBoundaryProgram(String program) throws IOException, InterruptedException {
        return runBoundary(program, List.of());
    }

    /** The driver's emulator and {@code native/platform/sgx} instead of the simulator. */
    Outcome runBoundaryProgramOnHardwarePath(String program)
            throws IOException, InterruptedException {
        return runBoundary(program, List.of("hardware"));
    }

    private Outcome runBoundary(String program, List<String> more)
            throws IOException, InterruptedException {
        linkFakeEnclave();
        List<String> units =
                new ArrayList<>(sources.unitsIn("host", "platform/sim", "platform/sgx"));
        units.addAll(testUnitsIn("native/tests/kit/"));
        units.addAll(testUnitsIn("native/tests/emulator/"));
        units.add("native/tests/" + program + ".c");
        String output = "boundary-" + program;
        List<String> arguments =
                new ArrayList<>(List.of("-static", "--build-id=none", "-o", output));
        arguments.addAll(compile(units, CFlags.host()));
        toolchain.link(folder.path(), arguments);
        List<String> command = new ArrayList<>(List.of("./" + output, FAKE_ENCLAVE));
        command.addAll(more);
        return run(command, inputOf(program));
    }

    /** The real entry, dispatch, bounds and ocall code around a VM of a few lines. */
    private void linkFakeEnclave() {
        List<String> units = new ArrayList<>(sources.unitsIn("enclave"));
        units.addAll(testUnitsIn("native/tests/fake/"));
        new EnclaveLinker(toolchain, folder.path())
                .link(compile(units, enclaveFlags), FAKE_ENCLAVE);
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

    private Outcome run(List<String> command, Path input) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder.path(), "run-", ".log");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.path().toFile())
                        .redirectInput(input.toFile())
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
