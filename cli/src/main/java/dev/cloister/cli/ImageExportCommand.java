package dev.cloister.cli;

import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageVerifier;
import dev.cloister.image.SgxsWriter;
import dev.cloister.image.VerifiedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = {
            "Writes an image in the formats of other SGX tools.",
            "The SHA-256 of the SGXS file is the image's MRENCLAVE."
        },
        footer = {
            "%nExit codes: 0 written; 125 the image is not sound or a file cannot be written; 2 wrong usage."
        })
final class ImageExportCommand implements Callable<Integer> {
    @Spec private CommandSpec command;

    @Parameters(index = "0", paramLabel = "IMAGE", description = "The .enclave file.")
    private Path image;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SGXS",
            description = "Where the measured page stream goes, in SGXS format.")
    private Optional<Path> sgxs;

    @Option(
            names = "--sigstruct",
            paramLabel = "FILE",
            description = "The 1808 bytes of SIGSTRUCT.")
    private Optional<Path> sigStruct;

    @Override
    public Integer call() throws IOException {
        if (sgxs.isEmpty() && sigStruct.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(),
                    "nothing to export; name a file for the SGXS stream, --sigstruct FILE, or both");
        }
        VerifiedImage verified = ImageVerifier.verify(image, ExpectedIdentity.any());
        if (sgxs.isPresent()) {
            writeSgxs(verified, sgxs.get());
        }
        if (sigStruct.isPresent()) {
            Files.write(sigStruct.get(), verified.image().sigStruct().toBytes());
        }
        return ExitCode.OK;
    }

    private static void writeSgxs(VerifiedImage verified, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            verified.image().pageStream().forEach(new SgxsWriter(bytes -> write(out, bytes)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(OutputStream out, ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        try {
            out.write(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
