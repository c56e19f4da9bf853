package dev.cloister.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "cloister",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "cloister 0.1.0-SNAPSHOT",
        description = "Trusted Java in a hardware enclave.",
        subcommands = {
            ImageCommand.class,
            SignCommand.class,
            EdlCommand.class,
            QuoteCommand.class,
            DoctorCommand.class
        })
final class CloisterCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "a command is missing");
    }

    /** The whole command line. */
    static CommandLine with(Pipeline pipeline) {
        CommandLine line = new CommandLine(new CloisterCommand());
        line.addSubcommand(new RunCommand(pipeline));
        line.addSubcommand(new CheckCommand(pipeline));
        line.addSubcommand(new WhyCommand(pipeline));
        // What follows the main class belongs to the program, whatever it looks like.
        line.getSubcommands().get("run").setStopAtPositional(true);
        line.setExecutionExceptionHandler(new Failures());
        return line;
    }
}
