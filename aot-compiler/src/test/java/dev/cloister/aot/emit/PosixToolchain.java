package dev.cloister.aot.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles generated C together with the VM's C sources into a process for Linux. */
final class PosixToolchain {
    private static final List<String> FLAGS =
            List.of(
                    "-std=gnu11",
                    "-O1",
                    "-march=x86-64-v3",
                    "-fwrapv",
                    "-fno-strict-aliasing",
                    "-ffp-contract=off",
                    "-fno-math-errno",
                    "-fno-trapping-math",
                    "-ffreestanding",
                    "-fPIE",
                    "-fvisibility=hidden",
                    "-fno-stack-protector",
                    "-fno-omit-frame-pointer",
                    "-fno-optimize-sibling-calls",
                    "-w");

    private final Path clang;
    private final Path lld;
    private final Path nativeFolder;
    private final Path objects;
    private final String headers;

    private PosixToolchain(Path clangFolder, Path nativeFolder, Path objects) {
        this.clang = clangFolder.resolve("clang");
        this.lld = clangFolder.resolve("ld.lld");
        this.nativeFolder = nativeFolder;
        this.objects = objects;
        this.headers = headersOf(nativeFolder);
    }

    private static String headersOf(Path folder) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*[.](h|def)")).sorted().toList()) {
                all.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    static Optional<PosixToolchain> find(Path objects) {
        Path clang = Path.of("/tmp/llvm/org/bytedeco/llvm/linux-x86_64");
        Path folder = Path.of("../native");
        try {
            Files.createDirectories(objects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Files.isExecutable(clang.resolve("clang"))
                ? Optional.of(new PosixToolchain(clang, folder, objects))
                : Optional.empty();
    }

    /** Compiles a folder of generated files and links them with the VM. */
    void build(Path folder, Path executable) throws IOException, InterruptedException {
        List<String> link =
                new ArrayList<>(
                        List.of(
                                lld.toString(),
                                "-static",
                                "-no-pie",
                                "--build-id=none",
                                "--defsym=clo_image_base=__ehdr_start",
                                "-o",
                                executable.toString()));
        for (Path source : runtimeSources()) {
            link.add(compile(source).toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path source : files.sorted().toList()) {
                link.add(compile(source).toString());
            }
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

    /**
     * Objects are kept by the content of their source; run with an empty folder when a header has
     * changed.
     */
    private Path compile(Path source) throws IOException, InterruptedException {
        Path object = objects.resolve(sha256(Files.readAllBytes(source)) + "-" + headers + ".o");
        if (!Files.exists(object)) {
            Path unfinished = object.resolveSibling(object.getFileName() + ".tmp");
            List<String> command = new ArrayList<>(List.of(clang.toString()));
            command.addAll(FLAGS);
            command.addAll(
                    List.of(
                            "-I" + nativeFolder.resolve("include"),
                            "-I" + nativeFolder.resolve("abi"),
                            "-I" + nativeFolder.resolve("platform/posix"),
                            "-c",
                            source.toString(),
                            "-o",
                            unfinished.toString()));
            if (source.startsWith(nativeFolder)) {
                command.add("-I" + source.getParent());
            }
            check(Path.of("."), command);
            Files.move(unfinished, object);
        }
        return object;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(Path folder, List<String> command)
            throws IOException, InterruptedException {
        PosixProgram.Outcome outcome = run(folder, command);
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(
                    command.get(0) + ": exit code " + outcome.exitCode() + "\n" + outcome.output());
        }
    }

    static PosixProgram.Outcome run(Path folder, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LD_LIBRARY_PATH", "/tmp/llvm/org/bytedeco/llvm/linux-x86_64");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new PosixProgram.Outcome(process.waitFor(), output);
    }
}
