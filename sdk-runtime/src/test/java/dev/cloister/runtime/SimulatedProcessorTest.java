package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveLoadException;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The secret that simulated keys come from, and the simulation that traps every ENCLU. */
class SimulatedProcessorTest {
    @TempDir private Path folder;

    @Test
    void theSecretIsMadeOnceAndOnlyItsOwnerMayReadIt() throws Exception {
        SimulatedProcessor processor = SimulatedProcessor.ofUser(Map.of(), folder);
        byte[] secret = processor.secret();
        assertEquals(32, secret.length);
        assertFalse(Arrays.equals(new byte[32], secret));
        assertArrayEquals(secret, SimulatedProcessor.ofUser(Map.of(), folder).secret());
        Path file = folder.resolve(".config/cloister/simulated-processor");
        assertEquals(
                PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(file));
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void usersAndConfigurationFoldersHaveTheirOwn() {
        Path other = folder.resolve("other");
        byte[] one = SimulatedProcessor.ofUser(Map.of(), folder).secret();
        byte[] two =
                SimulatedProcessor.ofUser(Map.of("XDG_CONFIG_HOME", other.toString()), folder)
                        .secret();
        assertFalse(Arrays.equals(one, two));
        assertTrue(Files.exists(other.resolve("cloister/simulated-processor")));
    }

    @Test
    void threadsThatRaceGetTheSameSecret() {
        SimulatedProcessor processor = SimulatedProcessor.ofUser(Map.of(), folder);
        List<byte[]> secrets =
                IntStream.range(0, 16).parallel().mapToObj(i -> processor.secret()).toList();
        secrets.forEach(secret -> assertArrayEquals(secrets.get(0), secret));
    }

    @Test
    void aDamagedFileIsRefusedAndNotReplaced() throws Exception {
        Path file = folder.resolve("secret");
        Files.write(file, new byte[31]);
        EnclaveLoadException refused =
                assertThrows(
                        EnclaveLoadException.class, () -> new SimulatedProcessor(file).secret());
        assertTrue(refused.getMessage().contains("has 31 bytes, not 32"), refused::getMessage);
        assertEquals(31, Files.size(file));
    }

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
