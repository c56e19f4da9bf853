package dev.cloister.cli;

import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.collateral.fetch.CollateralBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "bundle",
        description = {
            "Packs folders of collateral into one file, for machines without a network.",
            "`cloister quote verify --collateral` takes the file in place of a folder."
        },
        footer = {"%nExit codes: 0 written; 125 a folder holds no collateral; 2 wrong usage."})
final class CollateralBundleCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of collateral.")
    private List<Path> folders;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The bundle to write.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        List<Collateral> collaterals = new ArrayList<>();
        for (Path folder : folders) {
            collaterals.add(CollateralFolder.read(folder));
        }
        CollateralBundle bundle = CollateralBundle.of(collaterals);
        bundle.write(file);
        command.commandLine()
                .getOut()
                .println("bundle for " + String.join(", ", bundle.platforms()) + " in " + file);
        return ExitCode.OK;
    }
}
