package dev.cloister.aot.emit;

import dev.cloister.aot.toolchain.PosixBuild;
import dev.cloister.aot.world.ClosedWorld;
import dev.cloister.aot.world.ClosedWorldBuilder;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WorldRequest;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import dev.cloister.aot.world.WorldResult;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * Java programs, run one after the other, twice: on HotSpot, and compiled by us as an ordinary
 * process with the VM's posix platform.
 */
final class PosixProgram {
    record Outcome(int exitCode, String output) {}

    private static final String ALL =
            """
            public final class All {
                public static void main(String[] arguments) {
            CALLS    }
            }
            """;
    private static final String CALL =
            """
                    System.out.println("== NAME");
                    try {
                        NAME.main(arguments);
                    } catch (Throwable e) {
                        System.out.println("threw " + e);
                    }
            """;
    private static final String LAUNCHER =
            """
            public final class Launcher {
                public static int run() {
                    return dev.cloister.vm.MainProgram.run(All::main, new String[0]);
                }
            }
            """;
    private static final String START =
            """
            #include "posix.h"
            int32_t clo_test_main(void);
            int posix_main(void) {
                if (!posix_vm_start(64u << 20)) return 99;
                int32_t code = clo_test_main();
                return CLO_T->exception != 0 ? 98 : code;
            }
            """;

    private final List<String> names = new ArrayList<>();
    private final List<Path> sources;
    private final Path folder;
    private final Path classes;

    /** Each source declares a class with a {@code main}, named as the file. */
    PosixProgram(List<Path> sources, Path folder) throws IOException {
        this.sources = sources;
        this.folder = folder;
        this.classes = Files.createDirectories(folder.resolve("classes"));
        sources.forEach(source -> names.add(source.getFileName().toString().replace(".java", "")));
    }

    /** Adds a class with a {@code main} that no Java compiler would make. */
    void addClass(String name, byte[] bytecode) throws IOException {
        Files.write(classes.resolve(name + ".class"), bytecode);
        names.add(name);
    }

    void compile() throws IOException {
        String calls =
                names.stream()
                        .map(name -> CALL.replace("NAME", name))
                        .collect(Collectors.joining());
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "-nowarn",
                                "--release",
                                "17",
                                "-g",
                                "-cp",
                                classes
                                        + System.getProperty("path.separator")
                                        + System.getProperty("java.class.path"),
                                "-d",
                                classes.toString()));
        sources.forEach(source -> command.add(source.toString()));
        command.add(
                Files.writeString(folder.resolve("All.java"), ALL.replace("CALLS", calls))
                        .toString());
        command.add(Files.writeString(folder.resolve("Launcher.java"), LAUNCHER).toString());
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, command.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("javac: exit code " + status);
        }
    }

    Outcome onHotSpot() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(folder, List.of(java, "-XX:-StackTraceInThrowable", "-cp", "classes", "All"));
    }

    Outcome compiled() throws IOException, InterruptedException {
        SortedMap<String, String> generated = new TreeMap<>();
        for (CSource file : translate().sources()) {
            generated.put(file.name(), file.text());
        }
        generated.put("start.c", START);
        Path executable = folder.resolve("program");
        PosixBuild.build(generated, executable);
        return run(folder, List.of(executable.toString()));
    }

    private static Outcome run(Path folder, List<String> command)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    CSources translate() {
        return withWorld(CBackend::translate);
    }

    /** Asks a question about the programs' closed world. */
    <T> T withWorld(Function<ClosedWorld, T> question) {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EntryPoint entry = new EntryPoint("Launcher", "run", "()I", "clo_test_main");
            WorldResult result =
                    ClosedWorldBuilder.build(
                            new WorldRequest(
                                    List.of(classes, wireClasses()),
                                    jdk,
                                    List.of(entry),
                                    List.of()));
            if (!result.diagnostics().isEmpty()) {
                throw new IllegalStateException(result.diagnostics().toString());
            }
            return question.apply(result.world());
        }
    }

    private static Path wireClasses() {
        Class<?> one = dev.cloister.wire.EncodedException.class;
        return Path.of(
                URI.create(one.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** For trying things: a working folder, Java files. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        List<Path> sources = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            sources.add(Path.of(arguments[i]));
        }
        Path folder = work.resolve(sources.get(0).getFileName().toString().replace(".java", ""));
        PosixProgram program = new PosixProgram(sources, folder);
        program.addClass("OddBytecode", OddBytecode.generate());
        program.compile();
        Outcome expected = program.onHotSpot();
        Files.writeString(folder.resolve("expected"), expected.output());
        Outcome outcome = program.compiled();
        Files.writeString(folder.resolve("actual"), outcome.output());
        System.out.println(
                outcome.equals(expected) ? "same" : "DIFFERENT, exit code " + outcome.exitCode());
    }
}
