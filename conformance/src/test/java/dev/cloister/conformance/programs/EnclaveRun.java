package dev.cloister.conformance.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.Enclave;
import dev.cloister.EnclaveConsole;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveOptions;
import dev.cloister.build.ProgramImage;
import dev.cloister.conformance.TestPlatform;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of a shared image, each time in an enclave of its own. */
final class EnclaveRun {
    private final Path image;
    private final ProgramImage program;

    EnclaveRun(Path image, ProgramImage program) {
        this.image = image;
        this.program = program;
    }

    ProgramOutcome of(ProgramCase which) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        EnclaveOptions options =
                EnclaveOptions.defaults()
                        .withConsole(
                                new EnclaveConsole(InputStream.nullInputStream(), output, error));
        try (Enclave enclave = Enclave.load(EnclaveImage.file(image), options)) {
            assertEquals(TestPlatform.mode(), enclave.mode());
            int exitCode = program.run(enclave, which.mainClass(), List.of());
            return new ProgramOutcome(
                    exitCode,
                    output.toString(StandardCharsets.UTF_8),
                    error.toString(StandardCharsets.UTF_8));
        }
    }
}
