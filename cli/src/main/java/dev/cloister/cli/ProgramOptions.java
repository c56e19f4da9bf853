package dev.cloister.cli;

import dev.cloister.aot.toolchain.Hardening;
import dev.cloister.aot.toolchain.UserCache;
import dev.cloister.aot.world.DeclarationFile;
import dev.cloister.image.ImageSettings;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which program is meant and how large its enclave is. */
final class ProgramOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-cp", "-classpath", "--class-path"},
            paramLabel = "CP",
            required = true,
            description = "Folders and jars of the program, separated by ':'.")
    private String classPath;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            defaultValue = "64m",
            converter = SizeConverter.class,
            description = "Java heap of the enclave at most (default: ${DEFAULT-VALUE}).")
    private long heapBytes;

    @Option(
            names = "--initial-heap",
            paramLabel = "SIZE",
            converter = SizeConverter.class,
            description = {
                "The part of the heap that is in the image (default: all of it). The rest is added while",
                "the program runs, where processor and kernel can (SGX2, Linux 6.0)."
            })
    private Long initialHeapBytes;

    @Option(
            names = "--stack",
            paramLabel = "SIZE",
            defaultValue = "1m",
            converter = SizeConverter.class,
            description = "Stack of each thread (default: ${DEFAULT-VALUE}).")
    private long stackBytes;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            defaultValue = "8",
            description = "How many threads can be inside at a time (default: ${DEFAULT-VALUE}).")
    private int threadCount;

    @Option(
            names = "--nesting-limit",
            paramLabel = "COUNT",
            defaultValue = "16",
            description = {
                "How many calls of one thread may be under way at a time: the first, and those from host",
                "services back into the enclave (default: ${DEFAULT-VALUE})."
            })
    private int nestingLimit;

    @Option(
            names = "--hardening",
            paramLabel = "AGAINST",
            defaultValue = "none",
            converter = HardeningConverter.class,
            description = {
                "Against what all code is hardened besides the boundary: none, lvi (load value injection)",
                "or spectre (variants 1 and 2) (default: ${DEFAULT-VALUE})."
            })
    private Hardening hardening;

    @Option(
            names = "--declare",
            paramLabel = "KIND:NAME",
            description = {
                "What the program looks up by a name that it computes: class:NAME, constructors:NAME,",
                "proxy:NAME,NAME, resource:NAME, algorithm:TYPE.NAME; or what is left out: absent:NAME of a",
                "class or method, which then throws. May be repeated."
            })
    private List<String> declarations = List.of();

    @Option(
            names = "--enclave-c",
            paramLabel = "DIR",
            description = "Folder with the C of the program's native methods (docs/native-c.md).")
    private Optional<Path> enclaveC;

    ProgramRequest request(String mainClass) {
        long initialBytes = initialHeapBytes == null ? heapBytes : initialHeapBytes;
        if (initialBytes > heapBytes) {
            refuse("--initial-heap is larger than the heap; make --heap larger");
        }
        ImageSettings settings =
                ImageSettings.defaults()
                        .withHeapBytes(heapBytes)
                        .withInitialHeapBytes(initialBytes)
                        .withStackBytes(stackBytes)
                        .withThreadCount(threadCount)
                        .withNestingLimit(nestingLimit);
        List<Path> entries = entries();
        String name = mainClass.replace('/', '.');
        MainClass.problem(entries, name).ifPresent(this::refuse);
        return new ProgramRequest(entries, name, settings, hardening, enclaveC());
    }

    /** The folder of the C of native methods. */
    Optional<Path> enclaveC() {
        enclaveC.filter(folder -> !Files.isDirectory(folder))
                .ifPresent(folder -> refuse("--enclave-c: " + folder + " is not a folder"));
        return enclaveC.map(Path::toAbsolutePath);
    }

    List<Path> entries() {
        List<Path> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            Path path = Path.of(entry).toAbsolutePath();
            // java ignores what is missing; here it can only be a slip, and the later error would
            // be harder to read.
            if (!Files.exists(path)) {
                refuse("class path: " + entry + " does not exist");
            }
            entries.add(path);
        }
        if (!declarations.isEmpty()) {
            entries.add(declarationFolder());
        }
        return entries;
    }

    /** A class path entry of its own, of a name that says its content. */
    private Path declarationFolder() {
        List<String> lines = declarations.stream().sorted().toList();
        String text = String.join("\n", lines);
        UUID name = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        Path folder = UserCache.ofUser().root().resolve("declarations").resolve(name.toString());
        DeclarationFile.write(folder, lines);
        return folder;
    }

    private void refuse(String problem) {
        throw new ParameterException(command.commandLine(), problem);
    }
}
