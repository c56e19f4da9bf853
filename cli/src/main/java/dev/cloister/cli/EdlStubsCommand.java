package dev.cloister.cli;

import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edlstubs.EdlStubs;
import dev.cloister.codegen.emit.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "stubs",
        description = {
            "Writes C of both sides from a hand-written EDL file.",
            "DIR/trusted is compiled into the enclave, DIR/untrusted into the host; both include DIR/shared."
        },
        footer = {
            "%nExit codes: 0 written; 1 the file is refused, with every error on stderr;"
                    + " 2 wrong usage; 125 a file cannot be read or written."
        })
final class EdlStubsCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Mixin private EdlOptions options;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where to write (default: ${DEFAULT-VALUE}).")
    private Path output;

    @Parameters(index = "0", paramLabel = "FILE", description = "The .edl file.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        EdlCheck.Result result = options.check(file);
        if (!result.accepted()) {
            return ExitCode.NOT_ACCEPTED;
        }
        EdlStubs stubs = EdlStubs.of(result.program(), options.dialect());
        options.print(stubs.diagnostics());
        if (!stubs.diagnostics().isEmpty()) {
            return ExitCode.NOT_ACCEPTED;
        }
        write("shared", stubs.shared());
        write("trusted", stubs.trusted());
        write("untrusted", stubs.untrusted());
        command.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private void write(String folder, List<SourceFile> files) throws IOException {
        Path directory = Files.createDirectories(output.resolve(folder));
        for (SourceFile source : files) {
            Path target = directory.resolve(source.path());
            Files.writeString(target, source.text());
            command.commandLine().getOut().println(target);
        }
    }
}
