package dev.cloister.cli;

import dev.cloister.codegen.edl.EdlCheck;
import dev.cloister.codegen.edl.EdlDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Says what changed between two boundaries, a sentence per change.",
            "Compatible means: a host built with OLD works with an enclave built with NEW."
        },
        footer = {
            "%nExit codes: 0 compatible; 1 not, or a file is refused; 2 wrong usage;"
                    + " 125 a file cannot be read."
        })
final class EdlDiffCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Mixin private EdlOptions options;

    @Parameters(index = "0", paramLabel = "OLD", description = "The .edl file as it was.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The .edl file as it is.")
    private Path after;

    @Override
    public Integer call() throws IOException {
        EdlCheck.Result old = options.check(before);
        EdlCheck.Result now = options.check(after);
        if (!old.accepted() || !now.accepted()) {
            return ExitCode.NOT_ACCEPTED;
        }
        List<EdlDiff.Change> changes = EdlDiff.between(old.program(), now.program());
        boolean compatible = changes.stream().allMatch(EdlDiff.Change::compatible);
        PrintWriter out = command.commandLine().getOut();
        changes.forEach(out::println);
        out.println(
                changes.isEmpty()
                        ? "the boundaries are alike"
                        : compatible ? "the change is compatible" : "the change is incompatible");
        return compatible ? ExitCode.OK : ExitCode.NOT_ACCEPTED;
    }
}
