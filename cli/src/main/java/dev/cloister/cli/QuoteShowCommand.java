package dev.cloister.cli;

import dev.cloister.attestation.quote.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description = {
            "Prints every field of a quote.",
            "This proves nothing: `cloister quote verify` does."
        },
        footer = {"%nExit codes: 0 shown; 125 the quote cannot be read; 2 wrong usage."})
final class QuoteShowCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "QUOTE", description = "A quote, or an RA-TLS certificate in PEM.")
    private Path quote;

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        QuoteDescription description =
                new QuoteDescription(Quote.read(QuoteFile.read(quote).quote()));
        command.commandLine().getOut().print(json ? description.json() : description.text());
        command.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
