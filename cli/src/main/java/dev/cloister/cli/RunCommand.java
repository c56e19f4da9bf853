package dev.cloister.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = {
            "Compiles a program into an enclave and runs it there.",
            "Standard streams and exit code are those that 'java' would give."
        },
        footer = {
            "%nExit codes: the program's own; 1 uncaught exception; 2 wrong usage;",
            "125 the program or the enclave was refused; 127 a mistake in Cloister."
        })
final class RunCommand implements Callable<Integer> {
    private final Pipeline pipeline;

    @Spec private CommandSpec command;

    @Mixin private ProgramOptions program;

    @Option(
            names = "--storage",
            paramLabel = "DIR",
            description = "Folder for what the program seals to files (SealedStore, HostFiles).")
    private Path storage;

    @Parameters(index = "0", paramLabel = "MAIN", description = "Class with the main method.")
    private String mainClass;

    @Parameters(index = "1..*", paramLabel = "ARG", description = "Arguments of the program.")
    private List<String> arguments = List.of();

    RunCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        return pipeline.run(program.request(mainClass), folder(), arguments);
    }

    private Optional<Path> folder() {
        if (storage != null && !Files.isDirectory(storage)) {
            throw new ParameterException(
                    command.commandLine(), "--storage: " + storage + " is not a folder; make it");
        }
        return Optional.ofNullable(storage).map(Path::toAbsolutePath);
    }
}
