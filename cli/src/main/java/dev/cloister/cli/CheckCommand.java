package dev.cloister.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Says, without building, whether classes can be compiled into an enclave.",
            "Counts classes and methods by jar, estimates the size of the image, names what contributes most,"
                    + " and lists each thing that cannot work with the shortest path that reaches it."
        },
        footer = {"%nExit codes: 0 it can be compiled; 125 it cannot; 2 wrong usage."})
final class CheckCommand implements Callable<Integer> {
    private final Pipeline pipeline;

    @Spec private CommandSpec command;

    @Mixin private ProgramOptions program;

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Parameters(
            arity = "1..*",
            paramLabel = "CLASS",
            description =
                    "A class with a main method, or a service: all its public methods are entered.")
    private List<String> classes;

    CheckCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Pipeline.Explanation explanation;
        try {
            explanation = pipeline.check(program.entries(), classes, program.enclaveC(), json);
        } catch (EntryMethods.NoEntryException slip) {
            throw new ParameterException(command.commandLine(), slip.getMessage());
        }
        explanation.lines().forEach(command.commandLine().getOut()::println);
        return explanation.compilable() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
