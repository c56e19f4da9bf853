package dev.cloister.aot.emit;

import dev.cloister.aot.world.ClosedWorldBuilder;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WorldRequest;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import dev.cloister.aot.world.WorldResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Runs a Java program twice: on HotSpot, and compiled by us as an ordinary process with the VM's posix platform. */
final class PosixProgram {
    record Outcome(int exitCode, String output) {}

    private static final String LAUNCHER =
            """
            import dev.cloister.vm.MainProgram;
            public final class Launcher {
                public static int run() {
                    return MainProgram.run(Program::main, new String[0]);
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

    private final Path folder;
    private final PosixToolchain toolchain;

    PosixProgram(Path folder, PosixToolchain toolchain) {
        this.folder = folder;
        this.toolchain = toolchain;
    }

    /** Compiles {@code source}, which declares {@code public final class Program} with a {@code main}. */
    void compile(String source) throws IOException {
        Files.createDirectories(folder.resolve("classes"));
        Path program = Files.writeString(folder.resolve("Program.java"), source);
        Path launcher = Files.writeString(folder.resolve("Launcher.java"), LAUNCHER);
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-nowarn", "--release", "17", "-g", "-cp",
                System.getProperty("java.class.path"), "-d", folder.resolve("classes").toString(), program.toString(), launcher.toString());
        if (status != 0) {
            throw new IllegalStateException("javac: exit code " + status);
        }
    }

    Outcome onHotSpot() throws IOException, InterruptedException {
        return PosixToolchain.run(folder, List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", "classes", "Program"));
    }

    Outcome compiled() throws IOException, InterruptedException {
        CSources sources = translate();
        Path c = Files.createDirectories(folder.resolve("c"));
        List<Path> files = new ArrayList<>();
        for (CSource source : sources.sources()) {
            files.add(Files.writeString(c.resolve(source.name()), source.text()));
        }
        files.add(Files.writeString(c.resolve("start.c"), START));
        Path executable = folder.resolve("program");
        toolchain.build(files, c, executable);
        return PosixToolchain.run(folder, List.of(executable.toString()));
    }

    CSources translate() {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            EntryPoint entry = new EntryPoint("Launcher", "run", "()I", "clo_test_main");
            WorldResult result = ClosedWorldBuilder.build(new WorldRequest(List.of(folder.resolve("classes")), jdk, List.of(entry), List.of()));
            if (!result.diagnostics().isEmpty()) {
                throw new IllegalStateException(result.diagnostics().toString());
            }
            return CBackend.translate(result.world());
        }
    }

    /** For trying things: the Java file, the working folder. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]);
        PosixProgram program = new PosixProgram(work, PosixToolchain.find(work.resolve("runtime")).orElseThrow());
        program.compile(Files.readString(Path.of(arguments[0])));
        long start = System.nanoTime();
        CSources sources = program.translate();
        System.err.println(sources.statistics() + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        Outcome outcome = program.compiled();
        System.err.println("total " + (System.nanoTime() - start) / 1_000_000 + " ms, exit code " + outcome.exitCode());
        System.out.print(outcome.output());
        System.out.println(outcome.equals(program.onHotSpot()) ? "same as HotSpot" : "DIFFERENT from HotSpot");
    }
}
