package dev.cloister.cli;

import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.KeyRequest;
import dev.cloister.image.SignatureSettings;
import dev.cloister.image.SigningKey;
import java.io.IOException;
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
        name = "image",
        description = "Signs an image with a key at hand: a file, a key store, a token.",
        footer = {"%nExit codes: 0 signed; 125 the image or the key is refused; 2 wrong usage."})
final class SignImageCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Mixin private KeyOptions key;

    @Mixin private SignatureOptions signature;

    @Parameters(paramLabel = "IMAGE", description = "The .enclave file, signed or not.")
    private Path image;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "Where the signed image goes.")
    private Path out;

    @Option(
            names = "--release",
            description = "Refuse the development key and an image open to debuggers.")
    private boolean release;

    @Override
    public Integer call() throws IOException {
        EnclaveImage read = EnclaveImage.read(Files.readAllBytes(image));
        SignatureSettings settings = signature.applyTo(read.sigStruct().settings());
        KeyRequest request = key.request();
        SigningKey signer = release ? request.openForRelease(settings) : request.open();
        SignedOutput.write(ImageSigner.prepare(read, settings).signed(signer), out, command);
        return ExitCode.OK;
    }
}
