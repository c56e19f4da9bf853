package dev.cloister.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "why",
        description = {
            "Says what a program brings into its enclave, and why.",
            "Lists what cannot work with the path that reaches it; with --method, the path to one method."
        },
        footer = {"%nExit codes: 0 the program can be compiled; 125 it cannot; 2 wrong usage."})
final class WhyCommand implements Callable<Integer> {
    private final Pipeline pipeline;

    @Spec private CommandSpec command;

    @Mixin private ProgramOptions program;

    @Option(
            names = "--method",
            paramLabel = "CLASS.METHOD",
            description = "Show how this method is reached, for example java.util.HashMap.put.")
    private Optional<String> method;

    @Parameters(index = "0", paramLabel = "MAIN", description = "Class with the main method.")
    private String mainClass;

    WhyCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Pipeline.Explanation explanation = pipeline.explain(program.request(mainClass), method);
        explanation.lines().forEach(command.commandLine().getOut()::println);
        return explanation.compilable() ? ExitCode.OK : ExitCode.REFUSED;
    }
}
