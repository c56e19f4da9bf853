package dev.cloister.runtime.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.EnclaveLoadException;
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

/** The secrets that simulated keys come from. */
class SimulationSecretTest {
    @TempDir private Path folder;

    @Test
    void theSecretIsMadeOnceAndOnlyItsOwnerMayReadIt() throws Exception {
        SimulationSecret processor = SimulationSecret.ofProcessor(Map.of(), folder);
        byte[] secret = processor.secret();
        assertEquals(32, secret.length);
        assertFalse(Arrays.equals(new byte[32], secret));
        assertArrayEquals(secret, SimulationSecret.ofProcessor(Map.of(), folder).secret());
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
        byte[] one = SimulationSecret.ofProcessor(Map.of(), folder).secret();
        byte[] two =
                SimulationSecret.ofProcessor(Map.of("XDG_CONFIG_HOME", other.toString()), folder)
                        .secret();
        assertFalse(Arrays.equals(one, two));
        assertTrue(Files.exists(other.resolve("cloister/simulated-processor")));
    }

    @Test
    void threadsThatRaceGetTheSameSecret() {
        SimulationSecret processor = SimulationSecret.ofProcessor(Map.of(), folder);
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
                        EnclaveLoadException.class,
                        () -> new SimulationSecret(file, "name", "loss").secret());
        assertTrue(refused.getMessage().contains("has 31 bytes, not 32"), refused::getMessage);
        assertEquals(31, Files.size(file));
    }
}
