package dev.cloister.cli;

import dev.cloister.codegen.diagnostics.Diagnostics;
import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edl.EdlSearchPath;
import dev.cloister.codegen.edl.EdlSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "format",
        description = {
            "Prints EDL files in the one canonical layout; comments and preprocessor lines stay.",
            "Both dialects are understood. A preprocessor line inside a declaration is refused."
        },
        footer = {
            "%nExit codes: 0 done; 1 a file does not parse, or with --check is laid out differently;"
                    + " 2 wrong usage; 125 a file cannot be read or written."
        })
final class EdlFormatCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @ArgGroup private Mode mode = new Mode();

    static final class Mode {
        @Option(names = "--write", description = "Write each file instead of printing it.")
        private boolean write;

        @Option(names = "--check", description = "Only say which files are laid out differently.")
        private boolean check;
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The .edl files.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        boolean fine = true;
        for (Path file : files) {
            fine &= format(file);
        }
        command.commandLine().getOut().flush();
        return fine ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }

    private boolean format(Path file) throws IOException {
        EdlSources.Source source = EdlSearchPath.read(file);
        Diagnostics errors = new Diagnostics();
        Optional<String> text = EdlCheck.formatted(source, errors);
        if (text.isEmpty()) {
            errors.sorted().forEach(command.commandLine().getErr()::println);
            return false;
        }
        boolean same = text.get().equals(source.text());
        if (mode.check) {
            if (!same) {
                String advice = ": laid out differently; run cloister edl format --write";
                command.commandLine().getErr().println(file + advice);
            }
            return same;
        }
        if (!mode.write) {
            command.commandLine().getOut().print(text.get());
        } else if (!same) {
            Files.writeString(file, text.get());
        }
        return true;
    }
}
