package dev.cloister.codegen.edlstubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.codegen.CCompiler;
import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edl.EdlDialect;
import dev.cloister.codegen.edl.EdlFunction;
import dev.cloister.codegen.edl.EdlProgram;
import dev.cloister.codegen.edl.EdlSearchPath;
import dev.cloister.codegen.edl.EdlSources;
import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stubs of hand-written EDL: their C has no warnings, and it refuses what a hostile host sends. */
class EdlStubsTest {
    private static final Path CASES = Path.of("src/test/resources/edl/stubs");

    @TempDir private Path folder;

    private static EdlProgram program(String text) {
        EdlCheck.Result result =
                EdlCheck.check(
                        new EdlSources.Source("f.edl", text),
                        EdlSources.none(),
                        EdlDialect.EITHER,
                        List.of());
        assertEquals(List.of(), result.errors());
        return result.program();
    }

    private EdlStubs shop() throws IOException {
        return stubs("shop.edl");
    }

    private EdlStubs stubs(String name) throws IOException {
        EdlCheck.Result result =
                EdlCheck.check(
                        EdlSearchPath.read(CASES.resolve(name)),
                        EdlSources.none(),
                        EdlDialect.EITHER,
                        List.of());
        assertEquals(List.of(), result.errors());
        EdlStubs stubs = EdlStubs.of(result.program(), EdlDialect.EITHER);
        assertEquals(List.of(), stubs.diagnostics());
        for (List<SourceFile> files : List.of(stubs.shared(), stubs.trusted(), stubs.untrusted())) {
            for (SourceFile file : files) {
                Files.writeString(folder.resolve(file.path()), file.text());
            }
        }
        return stubs;
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.edl", "orchard.edl", "hollow.edl"})
    void everyWayOfCrossingCompilesWithoutWarnings(String name) throws Exception {
        Optional<Path> compiler = CCompiler.find();
        assumeTrue(compiler.isPresent(), "no C compiler");
        EdlStubs stubs = stubs(name);
        List<String> folders = List.of("-I" + folder, "-I" + CASES);
        for (SourceFile file : stubs.trusted()) {
            List<String> options = new ArrayList<>(folders);
            options.addAll(List.of("-DCLO_ENCLAVE", "-ffreestanding"));
            compile(compiler.get(), file, options);
        }
        for (SourceFile file : stubs.untrusted()) {
            compile(compiler.get(), file, folders);
        }
    }

    private void compile(Path compiler, SourceFile file, List<String> options) throws Exception {
        if (file.path().endsWith(".c")) {
            assertEquals("", CCompiler.check(compiler, folder.resolve(file.path()), options));
        }
    }

    /** shop_run.c plays enclave, runtime and host, and prints what goes wrong. */
    @Test
    void crossingsWorkAndHostileOnesAreRefused() throws Exception {
        Optional<Path> linker = CCompiler.linker();
        assumeTrue(linker.isPresent(), "no C compiler that links");
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "x86-64 only");
        EdlStubs stubs = shop();
        List<String> objects = new ArrayList<>();
        List<String> enclave = new ArrayList<>(List.of("-DCLO_ENCLAVE"));
        // Both sides are linked into one program here, so the enclave's names step aside.
        EdlProgram program = program(Files.readString(CASES.resolve("shop.edl")));
        Stream.concat(program.ecalls().stream(), program.ocalls().stream())
                .map(EdlFunction::name)
                .forEach(name -> enclave.add("-D" + name + "=in_" + name));
        for (SourceFile file : stubs.trusted()) {
            object(linker.get(), folder.resolve(file.path()), enclave, objects);
        }
        object(linker.get(), CASES.resolve("shop_enclave.c"), enclave, objects);
        for (SourceFile file : stubs.untrusted()) {
            object(linker.get(), folder.resolve(file.path()), List.of(), objects);
        }
        object(linker.get(), CASES.resolve("shop_host.c"), List.of(), objects);
        Path run = folder.resolve("run");
        List<String> link = new ArrayList<>(List.of(linker.get().toString(), "-o", run.toString()));
        link.addAll(objects);
        assertEquals("", CCompiler.run(linker.get(), link));
        assertEquals("", CCompiler.run(linker.get(), List.of(run.toString())));
    }

    @Test
    void typesWithoutBytesAreClearedInNoTime() throws Exception {
        Optional<Path> linker = CCompiler.linker();
        assumeTrue(linker.isPresent(), "no C compiler that links");
        stubs("hollow.edl");
        List<String> objects = new ArrayList<>();
        object(linker.get(), CASES.resolve("hollow_run.c"), List.of("-DCLO_ENCLAVE"), objects);
        Path run = folder.resolve("run");
        assertEquals(
                "",
                CCompiler.run(
                        linker.get(),
                        List.of(linker.get().toString(), "-o", run.toString(), objects.get(0))));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals("", CCompiler.run(linker.get(), List.of(run.toString()))));
    }

    private void object(Path compiler, Path source, List<String> options, List<String> objects)
            throws Exception {
        if (!source.toString().endsWith(".c")) {
            return;
        }
        Path object = folder.resolve(source.getFileName() + ".o");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                compiler.toString(),
                                "-std=gnu11",
                                "-O1",
                                "-g",
                                "-c",
                                source.toString(),
                                "-o",
                                object.toString(),
                                "-I../native/include",
                                "-I../native/abi",
                                "-I" + folder,
                                "-I" + CASES));
        command.addAll(options);
        assertEquals("", CCompiler.run(compiler, command));
        objects.add(object.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"intel", "open-enclave"})
    void whatCannotBeMarshalledSafelyIsRefusedWithTheRemedy(String dialect) throws IOException {
        Path file = CASES.resolve("refused-" + dialect + ".edl.txt");
        String text = Files.readString(file);
        int footer = text.indexOf("\n// ") + 1;
        String source = footer == 0 ? text : text.substring(0, footer);
        EdlStubs stubs = EdlStubs.of(program(source), EdlDialect.of(dialect).orElseThrow());
        String found =
                stubs.diagnostics().stream()
                        .map(error -> "// " + error + "\n")
                        .collect(Collectors.joining());
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, source + found);
        }
        assertEquals(source + found, Files.readString(file));
        assertFalse(stubs.diagnostics().isEmpty());
        assertEquals(List.of(), stubs.trusted());
    }

    @Test
    void theSameFileGivesTheSameBytes() throws IOException {
        assertEquals(shop(), shop());
    }
}
