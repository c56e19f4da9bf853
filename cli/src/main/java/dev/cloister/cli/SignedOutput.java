package dev.cloister.cli;

import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.ImageVerifier;
import dev.cloister.image.VerifiedImage;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** A signed image becomes a file, and its identity a line. */
final class SignedOutput {
    private SignedOutput() {}

    static void write(EnclaveImage image, Path file, CommandSpec command) {
        VerifiedImage verified = ImageVerifier.verify(image.toBytes(), ExpectedIdentity.any());
        ImageSigner.write(image, file);
        command.commandLine()
                .getOut()
                .println(
                        "signed: MRENCLAVE "
                                + verified.mrEnclave()
                                + ", MRSIGNER "
                                + verified.mrSigner());
        DebugMark.warn(verified, command.commandLine().getErr());
    }
}
