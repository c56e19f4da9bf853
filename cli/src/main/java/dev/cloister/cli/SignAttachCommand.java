package dev.cloister.cli;

import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.PublicKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "attach",
        description = {
            "Second of two steps: puts a signature that was made elsewhere into its image.",
            "The result is, byte for byte, what signing in one step would have made."
        },
        footer = {"%nExit codes: 0 signed; 125 image, key or signature refused; 2 wrong usage."})
final class SignAttachCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(paramLabel = "IMAGE", description = "The unsigned image that prepare wrote.")
    private Path image;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            required = true,
            description = "PEM with the signer's public key or certificate.")
    private Path publicKey;

    @Option(
            names = "--signature",
            paramLabel = "FILE",
            required = true,
            description = "The 384 bytes that the signer gave, big-endian as RSA tools write them.")
    private Path signature;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Where the signed image goes.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        EnclaveImage read = EnclaveImage.read(Files.readAllBytes(image));
        EnclaveImage signed =
                ImageSigner.prepare(read, read.sigStruct().settings())
                        .signed(
                                PublicKeyFile.readModulus(publicKey),
                                Files.readAllBytes(signature));
        SignedOutput.write(signed, out, command);
        return ExitCode.OK;
    }
}
