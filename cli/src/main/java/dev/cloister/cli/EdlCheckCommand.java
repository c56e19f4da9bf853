package dev.cloister.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Says whether Intel's or Open Enclave's tool would accept EDL files.",
            "Without a dialect a file is accepted when either tool accepts it."
        },
        footer = {
            "%nExit codes: 0 accepted; 1 refused, with every error on stderr; 2 wrong usage;"
                    + " 125 a file cannot be read."
        })
final class EdlCheckCommand implements Callable<Integer> {
    @Mixin private EdlOptions options;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The .edl files.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        boolean accepted = true;
        for (Path file : files) {
            accepted &= options.check(file).accepted();
        }
        return accepted ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }
}
