package dev.cloister.cli;

import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.collateral.Freshness;
import dev.cloister.attestation.collateral.PlatformKind;
import dev.cloister.attestation.collateral.fetch.CollateralCache;
import dev.cloister.attestation.collateral.fetch.CollateralService;
import dev.cloister.attestation.collateral.fetch.CollateralSource;
import dev.cloister.attestation.quote.Quote;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fetch",
        description = "Fetches the collateral for the platform that made a quote.",
        footer = {
            "%nExit codes: 0 fetched; 125 the service does not have it, or it is stale; 2 wrong usage."
        })
final class CollateralFetchCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "QUOTE", description = "A quote, or an RA-TLS certificate in PEM.")
    private Path quote;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the files.")
    private Path folder;

    @Option(
            names = "--service",
            paramLabel = "URL",
            description = "Intel's PCS or a PCCS, up to the version; default: Intel's.")
    private Optional<URI> service;

    @Option(
            names = "--root-crl",
            paramLabel = "URL",
            description = "Where the root's revocation list is; default: as the service has it.")
    private Optional<URI> rootCrl;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keep what was fetched here, and ask again only when it has run out.")
    private Optional<Path> cache;

    @Override
    public Integer call() throws IOException {
        PlatformKind platform = PlatformKind.of(Quote.read(QuoteFile.read(quote).quote()));
        URI base = service.orElse(CollateralService.INTEL);
        CollateralSource source =
                rootCrl.isPresent()
                        ? new CollateralService(base, rootCrl.get())
                        : new CollateralService(base);
        if (cache.isPresent()) {
            source = new CollateralCache(cache.get(), source);
        }
        Collateral collateral = source.find(platform, Instant.now());
        CollateralFolder.write(collateral, folder);
        PrintWriter out = command.commandLine().getOut();
        out.println("collateral for " + platform + " in " + folder);
        Freshness.nextUpdates(collateral)
                .forEach((item, until) -> out.printf("  %-18s until %s%n", item.fileName(), until));
        out.flush();
        return ExitCode.OK;
    }
}
