package dev.cloister.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Mixin private ProgramOptions program;

    @Parameters(index = "0", paramLabel = "MAIN", description = "Class with the main method.")
    private String mainClass;

    @Parameters(index = "1..*", paramLabel = "ARG", description = "Arguments of the program.")
    private List<String> arguments = List.of();

    RunCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        return pipeline.run(program.request(mainClass), arguments);
    }
}
