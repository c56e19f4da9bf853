package dev.cloister.aot.emit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles generated C together with the VM's C sources into a process for Linux. */
final class PosixToolchain {
    private static final List<String> FLAGS = List.of("-std=gnu11", "-O2", "-march=x86-64-v3", "-fwrapv", "-fno-strict-aliasing",
            "-ffp-contract=off", "-fno-math-errno", "-fno-trapping-math", "-ffreestanding", "-fPIE", "-fvisibility=hidden",
            "-fno-stack-protector", "-fno-omit-frame-pointer", "-fno-optimize-sibling-calls", "-w");

    private final Path clang;
    private final Path lld;
    private final Path nativeFolder;
    private final Path runtimeObjects;

    private PosixToolchain(Path clangFolder, Path nativeFolder, Path runtimeObjects) {
        this.clang = clangFolder.resolve("clang");
        this.lld = clangFolder.resolve("ld.lld");
        this.nativeFolder = nativeFolder;
        this.runtimeObjects = runtimeObjects;
    }

    static Optional<PosixToolchain> find(Path runtimeObjects) {
        Path clang = Path.of("/tmp/llvm/org/bytedeco/llvm/linux-x86_64");
        Path folder = Path.of("../native");
        return Files.isExecutable(clang.resolve("clang")) ? Optional.of(new PosixToolchain(clang, folder, runtimeObjects)) : Optional.empty();
    }

    void build(List<Path> sources, Path objects, Path executable) throws IOException, InterruptedException {
        List<String> link = new ArrayList<>(List.of(lld.toString(), "-static", "-pie", "--no-dynamic-linker", "-z", "norelro", "--build-id=none",
                "--defsym=clo_image_base=__ehdr_start", "-o", executable.toString()));
        link.set(2, "-no-pie");
        link.remove("--no-dynamic-linker");
        for (Path source : runtimeSources()) {
            link.add(compile(source, runtimeObjects, true).toString());
        }
        for (Path source : sources) {
            link.add(compile(source, objects, false).toString());
        }
        check(executable.getParent(), link);
    }

    private List<Path> runtimeSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("runtime", "runtime/heap", "runtime/math", "platform/posix")) {
            if (!Files.isDirectory(nativeFolder.resolve(folder))) {
                continue;
            }
            try (Stream<Path> files = Files.list(nativeFolder.resolve(folder))) {
                files.filter(f -> f.toString().endsWith(".c")).sorted().forEach(sources::add);
            }
        }
        sources.add(nativeFolder.resolve("enclave/enclave_memory.c"));
        return sources;
    }

    private Path compile(Path source, Path objects, boolean keep) throws IOException, InterruptedException {
        Files.createDirectories(objects);
        Path object = objects.resolve(source.getFileName() + ".o");
        boolean isFresh = keep && Files.exists(object)
                && Files.getLastModifiedTime(object).compareTo(Files.getLastModifiedTime(source)) > 0;
        if (!isFresh) {
            List<String> command = new ArrayList<>(List.of(clang.toString()));
            command.addAll(FLAGS);
            command.addAll(List.of("-I" + nativeFolder.resolve("include"), "-I" + nativeFolder.resolve("abi"),
                    "-I" + nativeFolder.resolve("platform/posix"), "-c", source.toString(), "-o", object.toString()));
            check(Path.of("."), command);
        }
        return object;
    }

    private static void check(Path folder, List<String> command) throws IOException, InterruptedException {
        PosixProgram.Outcome outcome = run(folder, command);
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": exit code " + outcome.exitCode() + "\n" + outcome.output());
        }
    }

    static PosixProgram.Outcome run(Path folder, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", "/tmp/llvm/org/bytedeco/llvm/linux-x86_64");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new PosixProgram.Outcome(process.waitFor(), output);
    }
}
