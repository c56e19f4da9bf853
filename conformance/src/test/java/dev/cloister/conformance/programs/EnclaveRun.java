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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a program of a shared image, each time in an enclave of its own. */
final class EnclaveRun {
    private static final int LIMIT_SECONDS = 300;

    private final Path image;
    private final ProgramImage program;

    EnclaveRun(Path image, ProgramImage program) {
        this.image = image;
        this.program = program;
    }

    /** A program that does not end is left behind with its thread: nothing can stop either. */
    ProgramOutcome of(ProgramCase which) throws InterruptedException {
        FutureTask<ProgramOutcome> run = new FutureTask<>(() -> run(which));
        Thread thread = new Thread(run, which.toString());
        thread.setDaemon(true);
        thread.start();
        try {
            return run.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
            throw new AssertionError(
                    which + " runs longer than " + LIMIT_SECONDS + " s in an enclave", endless);
        } catch (ExecutionException failed) {
            throw new AssertionError(which + " fails to run in an enclave", failed.getCause());
        }
    }

    private ProgramOutcome run(ProgramCase which) {
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
