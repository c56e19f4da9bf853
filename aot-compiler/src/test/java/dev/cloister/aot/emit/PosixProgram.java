package dev.cloister.aot.emit;

import dev.cloister.aot.world.ClosedWorldBuilder;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WorldRequest;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import dev.cloister.aot.world.WorldResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Runs a Java program twice: on HotSpot, and compiled by us as an ordinary process with the VM's
 * posix platform.
 */
final class PosixProgram {
    record Outcome(int exitCode, String output) {}

    private static final String LAUNCHER =
            """
            import dev.cloister.vm.MainProgram;
            public final class Launcher {
                public static int run() {
                    return MainProgram.run(NAME::main, new String[0]);
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

    private final String name;
    private final Path source;
    private final Path folder;
    private final PosixToolchain toolchain;

    /** {@code source} declares a class with a {@code main}, named as the file. */
    PosixProgram(Path source, Path folder, PosixToolchain toolchain) {
        this.name = source.getFileName().toString().replace(".java", "");
        this.source = source;
        this.folder = folder;
        this.toolchain = toolchain;
    }

    void compile() throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        Path launcher =
                Files.writeString(folder.resolve("Launcher.java"), LAUNCHER.replace("NAME", name));
        int status =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-nowarn",
                                "--release",
                                "17",
                                "-g",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.resolve("classes").toString(),
                                source.toString(),
                                launcher.toString());
        if (status != 0) {
            throw new IllegalStateException("javac: exit code " + status);
        }
    }

    Outcome onHotSpot() throws IOException, InterruptedException {
        return PosixToolchain.run(
                folder,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "classes",
                        name));
    }

    Outcome compiled() throws IOException, InterruptedException {
        CSources sources = translate();
        Path c = Files.createDirectories(folder.resolve("c"));
        for (CSource file : sources.sources()) {
            Files.writeString(c.resolve(file.name()), file.text());
        }
        Files.writeString(c.resolve("start.c"), START);
        Path executable = folder.resolve("program");
        toolchain.build(c, executable);
        return PosixToolchain.run(folder, List.of(executable.toString()));
    }

    private static Path wireClasses() {
        return Path.of(
                URI.create(
                        dev.cloister.wire.EncodedException.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()));
    }

    CSources translate() {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EntryPoint entry = new EntryPoint("Launcher", "run", "()I", "clo_test_main");
            WorldResult result =
                    ClosedWorldBuilder.build(
                            new WorldRequest(
                                    List.of(folder.resolve("classes"), wireClasses()),
                                    jdk,
                                    List.of(entry),
                                    List.of()));
            if (!result.diagnostics().isEmpty()) {
                throw new IllegalStateException(result.diagnostics().toString());
            }
            return CBackend.translate(result.world());
        }
    }

    /** For trying things: a working folder, Java files. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        PosixToolchain toolchain = PosixToolchain.find(work.resolve("objects")).orElseThrow();
        for (int i = 1; i < arguments.length; i++) {
            Path source = Path.of(arguments[i]);
            PosixProgram program =
                    new PosixProgram(
                            source,
                            work.resolve(source.getFileName().toString().replace(".java", "")),
                            toolchain);
            try {
                program.compile();
                Outcome expected = program.onHotSpot();
                Outcome outcome = program.compiled();
                boolean isSame = outcome.equals(expected);
                System.out.println(
                        source.getFileName()
                                + (isSame
                                        ? ": same"
                                        : ": DIFFERENT, exit code " + outcome.exitCode()));
                Files.writeString(program.folder.resolve("expected"), expected.output());
                Files.writeString(program.folder.resolve("actual"), outcome.output());
            } catch (RuntimeException e) {
                System.out.println(
                        source.getFileName() + ": " + e.getMessage().lines().limit(12).toList());
            }
        }
    }
}
