package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Builds and runs every program in {@code native/tests/boundary} (see the README there): attacks on
 * the real enclave side, loaded by the real host side through the simulator, around a hand-written
 * stand-in for the VM.
 */
class BoundaryAttackTest {
    private static final Path TESTS = Path.of("..", "native", "tests", "boundary");
    private static final String IMAGE = "fake.elf";
    private static final long PATIENCE_SECONDS = 180;

    private static BuildFolder folder;
    private static UnitCompiler compiler;
    private static CToolchain clang;
    private static List<String> hostObjects;

    @BeforeAll
    static void buildTheImageAndTheHostSide() throws IOException {
        clang = PinnedClang.onClassPath();
        compiler = new UnitCompiler(clang, UserCache.ofUser());
        NativeSources sources = NativeSources.onClassPath();
        folder = BuildFolder.with(sources);
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                folder.write(
                        "native/tests/boundary/" + TESTS.relativize(file),
                        Files.readAllBytes(file));
            }
        }

        List<String> enclave = new ArrayList<>(sources.unitsIn("enclave"));
        enclave.addAll(programsIn("fake"));
        EnclaveLinker linker = new EnclaveLinker(clang, folder.path());
        linker.link(compile(enclave, CFlags.enclave()), IMAGE);
        linker.check(IMAGE, folder.read(IMAGE));

        List<String> host = new ArrayList<>(sources.unitsIn("host", "platform/sim"));
        host.addAll(programsIn("kit"));
        hostObjects = compile(host, CFlags.host());
    }

    @AfterAll
    static void removeTheBuildFolder() {
        if (folder != null) {
            folder.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCheckOfTheProgramHolds() throws IOException {
        List<String> programs = programsIn("");
        assertTrue(programs.size() >= 5, "programs found: " + programs);
        return programs.stream()
                .map(
                        program ->
                                DynamicTest.dynamicTest(
                                        name(program).replace('_', ' '), () -> run(program)));
    }

    private static List<String> programsIn(String subfolder) throws IOException {
        try (Stream<Path> files = Files.list(TESTS.resolve(subfolder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".c"))
                    .sorted()
                    .map(
                            file ->
                                    "native/tests/boundary/"
                                            + (subfolder.isEmpty() ? "" : subfolder + "/")
                                            + file)
                    .toList();
        }
    }

    private static String name(String program) {
        return program.substring(program.lastIndexOf('/') + 1, program.length() - ".c".length());
    }

    private static List<String> compile(List<String> units, List<String> flags) {
        return compiler.compileAll(
                folder.path(),
                units.stream()
                        .map(unit -> new CUnit(unit, flags, BuildFolder.INCLUDE_FOLDERS))
                        .toList());
    }

    private static void run(String program) throws IOException, InterruptedException {
        String executable = name(program);
        List<String> arguments = new ArrayList<>(List.of("-static", "-nostdlib", "-o", executable));
        arguments.addAll(hostObjects);
        arguments.addAll(compile(List.of(program), CFlags.host()));
        clang.link(folder.path(), arguments);

        Path output = folder.path().resolve(executable + ".out");
        Process process =
                new ProcessBuilder(folder.path().resolve(executable).toString(), IMAGE)
                        .directory(folder.path().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        boolean hasEnded = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!hasEnded) {
            process.destroyForcibly().waitFor();
        }
        String printed = Files.readString(output);
        assertTrue(hasEnded, executable + " did not end:\n" + printed);
        assertEquals(0, process.exitValue(), executable + " printed:\n" + printed);
        assertTrue(printed.contains("ok "), executable + " checked nothing");
    }
}
