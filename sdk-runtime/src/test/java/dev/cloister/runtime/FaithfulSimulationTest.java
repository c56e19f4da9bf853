package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.cloister.Enclave;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulation that traps every ENCLU. */
class FaithfulSimulationTest {
    @TempDir private Path folder;

    @Test
    void theFaithfulSimulationRunsTheSameCalls() {
        byte[] image = TestEnclave.signed(1, TestEnclave.BOUNDARY, TestEnclave.KEY);
        EnclaveOptions options =
                EnclaveOptions.defaults()
                        .in(EnclaveMode.FAITHFUL_SIMULATION)
                        .host(Asker.class, values -> values);
        try (Enclave enclave = Enclave.load(TestEnclave.file(folder, image), options)) {
            Sums sums = enclave.service(Sums.class);
            assertArrayEquals(new int[] {3, 2, 1}, sums.reverse(new int[] {1, 2, 3}));
            assertArrayEquals(new int[] {4}, sums.ask(new int[] {4}));
        }
    }
}
