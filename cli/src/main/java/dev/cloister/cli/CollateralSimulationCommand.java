package dev.cloister.cli;

import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.runtime.simulation.SimulationSecret;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "simulation",
        description = {
            "Writes the collateral for quotes of this user's simulator, current for 30 days, and",
            "the root to pin. It proves nothing: whoever reads this user's files can sign with it."
        },
        footer = {"%nExit codes: 0 written; 125 cannot be written; 2 wrong usage."})
final class CollateralSimulationCommand implements Callable<Integer> {
    private static final String ROOT = "simulation-root.pem";

    @Spec private CommandSpec command;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the files.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        SimulationRoot root = SimulationSecret.rootOfUser();
        CollateralFolder.write(root.collateral(Instant.now()), folder);
        Files.writeString(folder.resolve(ROOT), root.rootPem());
        PrintWriter out = command.commandLine().getOut();
        out.println("collateral of the simulation in " + folder);
        out.println(
                "  verify with --collateral " + folder + " --trusted-root " + folder.resolve(ROOT));
        out.println("  and a policy with \"allowSimulation\": true");
        out.println("  signed with " + SimulationSecret.ofRoot().file() + " (keep it to yourself)");
        out.flush();
        return ExitCode.OK;
    }
}
