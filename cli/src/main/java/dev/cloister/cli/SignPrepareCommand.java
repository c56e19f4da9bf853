package dev.cloister.cli;

import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.UnsignedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "prepare",
        description = {
            "First of two steps: writes the 256 bytes to sign, and the image that waits for it.",
            "Sign the bytes with RSA-3072, exponent 3, PKCS#1 v1.5, SHA-256, for example:",
            "openssl dgst -sha256 -sign key.pem -out SIGNATURE BYTES"
        },
        footer = {"%nExit codes: 0 prepared; 125 the image is refused; 2 wrong usage."})
final class SignPrepareCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Mixin private SignatureOptions signature;

    @Parameters(paramLabel = "IMAGE", description = "The .enclave file, signed or not.")
    private Path image;

    @Option(
            names = "--bytes",
            paramLabel = "FILE",
            required = true,
            description = "Where the bytes to sign go.")
    private Path bytes;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Where the unsigned image goes; no loader accepts it yet.")
    private Path out;

    @Override
    public Integer call() throws IOException {
        EnclaveImage read = EnclaveImage.read(Files.readAllBytes(image));
        UnsignedImage unsigned =
                ImageSigner.prepare(read, signature.applyTo(read.sigStruct().settings()));
        Files.write(bytes, unsigned.bytesToSign());
        ImageSigner.write(unsigned.image(), out);
        PrintWriter print = command.commandLine().getOut();
        print.println("to sign: MRENCLAVE " + unsigned.mrEnclave());
        if (unsigned.image().secs().isDebug()) {
            command.commandLine().getErr().println("cloister: " + DebugMark.SENTENCE);
        }
        return ExitCode.OK;
    }
}
