package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.aot.toolchain.EmulatedHardwareLibrary;
import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.runtime.bridge.EnclaveCalls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A signed image through the hardware path: the driver is played, but it measures the pages,
 * verifies the signature as the processor does, and runs the image's bytes unchanged.
 */
@Timeout(120)
class EmulatedHardwareTest {
    @TempDir private Path folder;
    private EnclaveImage image;

    @BeforeEach
    void sign() {
        image =
                TestEnclave.file(
                        folder, TestEnclave.signed(2, TestEnclave.BOUNDARY, TestEnclave.KEY));
    }

    private Enclave load() {
        EnclaveOptions options =
                EnclaveOptions.defaults()
                        .in(EnclaveMode.HARDWARE)
                        .host(Asker.class, values -> values);
        return new EnclaveLoader(EmulatedHardware::library).load(image, options);
    }

    @Test
    void aSignedImageIsMeasuredVerifiedAndRun() {
        try (Enclave enclave = load()) {
            Sums sums = enclave.service(Sums.class);
            int[] values = IntStream.range(0, 5000).toArray();
            int[] reversed = IntStream.range(0, 5000).map(i -> 4999 - i).toArray();
            assertArrayEquals(reversed, sums.reverse(values));
            assertArrayEquals(new int[] {7, 8}, sums.ask(new int[] {7, 8}));
            assertEquals(EnclaveMode.HARDWARE, enclave.mode());
        }
    }

    @Test
    void theLibraryThatIsShippedHasNoEmulator() throws IOException {
        String mark = "emulated-epc";
        assertTrue(text(EmulatedHardwareLibrary.build()).contains(mark));
        try (InputStream shipped = LibraryFile.class.getResourceAsStream(LibraryFile.RESOURCE)) {
            assertFalse(text(shipped.readAllBytes()).contains(mark));
        }
    }

    private static String text(byte[] library) {
        return new String(library, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aFaultInsideIsAResultAndTheVirtualMachineLivesOn() {
        try (Enclave enclave = load()) {
            Sums sums = enclave.service(Sums.class);
            EnclaveLostException lost =
                    assertThrows(EnclaveLostException.class, () -> sums.crash(0, 24));
            assertTrue(lost.getMessage().contains(": page fault at address 0x0"), lost::getMessage);
            assertThrows(EnclaveLostException.class, () -> sums.reverse(new int[1]));
        }
    }

    @Test
    void threadsShareTheThreadSlots() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4);
        try (Enclave enclave = load()) {
            EnclaveCalls calls = ((LoadedEnclave) enclave).calls(getClass().getClassLoader());
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(workers.submit(() -> callOften(calls)));
            }
            for (Future<?> future : running) {
                future.get(60, TimeUnit.SECONDS);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void callOften(EnclaveCalls calls) {
        for (int i = 0; i < 200; i++) {
            // FAKE_RELOCATED: 1 when the image's pointers are right.
            try (CallFrame frame = calls.open(80, 4, "Sums.relocated")) {
                assertEquals(1, frame.callScalar());
            }
        }
    }
}
