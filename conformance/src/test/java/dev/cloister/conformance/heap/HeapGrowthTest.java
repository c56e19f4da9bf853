package dev.cloister.conformance.heap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.conformance.TestImages;
import dev.cloister.conformance.TestPlatform;
import dev.cloister.runtime.EmulatedHardware;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One image with a heap of 8 MiB that may grow to 48 MiB, on machines that can and cannot add
 * pages.
 */
class HeapGrowthTest {
    private static final long INITIAL = 8L << 20;
    private static final long MOST = 48L << 20;

    private static Path image;

    @TempDir static Path folder;

    @BeforeAll
    static void build() throws Exception {
        Path classes =
                Path.of(Pantry.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        image =
                TestImages.build(
                        "pantry",
                        classes,
                        folder,
                        "dev/cloister/conformance/heap",
                        TestImages.SMALL.withHeapBytes(MOST).withInitialHeapBytes(INITIAL));
    }

    @AfterEach
    void giveTheProcessorSgx2Again() {
        if (TestPlatform.mode() == EnclaveMode.HARDWARE) {
            EmulatedHardware.withOnlySgx1(false);
        }
    }

    private static Enclave load(EnclaveMode mode) {
        return Enclave.load(EnclaveImage.file(image), EnclaveOptions.defaults().in(mode));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIMULATION", "FAITHFUL_SIMULATION"})
    void aHeapGrowsPastWhatTheImageHas(EnclaveMode mode) {
        try (Enclave enclave = load(mode)) {
            Pantry pantry = enclave.service(Pantry.class);
            long[] before = pantry.memory();
            assertTrue(before[0] < INITIAL, "total " + before[0]);
            assertTrue(before[1] > MOST * 9 / 10 && before[1] < MOST, "max " + before[1]);

            assertEquals(20 << 10, pantry.keep(20 << 10));
            long[] grown = pantry.memory();
            assertTrue(grown[0] > 20 << 20 && grown[0] <= grown[1], "total " + grown[0]);
            assertTrue(grown[2] < grown[0] - (20 << 20), "free " + grown[2]);
            assertEquals(before[1], grown[1]);
        }
    }

    @Test
    void atItsMaximumItIsAFullHeapLikeAnyOther() {
        try (Enclave enclave = load(EnclaveMode.SIMULATION)) {
            Pantry pantry = enclave.service(Pantry.class);
            for (int round = 0; round < 2; round++) {
                assertEquals("Java heap space", pantry.refusal(60 << 10));
                assertEquals(20 << 10, pantry.keep(20 << 10));
                pantry.empty();
            }
            long[] memory = pantry.memory();
            assertEquals(memory[1], memory[0]);
        }
    }

    @Test
    void aProcessorWithoutSgx2HasTheHeapOfTheImageAndSaysSo() {
        assumeTrue(TestPlatform.mode() == EnclaveMode.HARDWARE, "simulations play SGX2");
        String mrEnclave;
        try (Enclave enclave = load(EnclaveMode.SIMULATION)) {
            mrEnclave = enclave.mrEnclave();
        }
        EmulatedHardware.withOnlySgx1(true);
        try (Enclave enclave = load(EnclaveMode.SIMULATION)) {
            assertEquals(mrEnclave, enclave.mrEnclave());
            Pantry pantry = enclave.service(Pantry.class);
            long[] memory = pantry.memory();
            assertTrue(memory[0] < INITIAL && memory[1] == memory[0], "max " + memory[1]);
            String refusal = pantry.refusal(20 << 10);
            assertTrue(
                    refusal.startsWith("Java heap space: ") && refusal.contains("--initial-heap"),
                    refusal);
            assertEquals(4 << 10, pantry.keep(4 << 10));
        }
    }
}
