package dev.cloister.cli;

import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageVerifier;
import dev.cloister.image.VerifiedImage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = {
            "Checks measurement and signature of an image.",
            "Without an expected identity this proves only that nobody changed it since it was signed, not who signed it."
        },
        footer = {"%nExit codes: 0 sound and as expected; 125 not; 2 wrong usage."})
final class ImageVerifyCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "IMAGE", description = "The .enclave file.")
    private Path image;

    @Option(names = "--mrsigner", paramLabel = "HEX", description = "The signer that is expected.")
    private Optional<String> mrSigner;

    @Option(
            names = "--mrenclave",
            paramLabel = "HEX",
            description = "The measurement that is expected.")
    private Optional<String> mrEnclave;

    @Override
    public Integer call() {
        VerifiedImage verified =
                ImageVerifier.verify(image, new ExpectedIdentity(mrSigner, mrEnclave));
        command.commandLine()
                .getOut()
                .println(
                        "sound: MRENCLAVE "
                                + verified.mrEnclave()
                                + ", MRSIGNER "
                                + verified.mrSigner());
        DebugMark.warn(verified, command.commandLine().getErr());
        return ExitCode.OK;
    }
}
