package dev.cloister.conformance.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.SignatureSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled Java asks the simulated processor, in both simulations. */
class ProcessorTest {
    private static final int EXINFO = 1;

    /** On hardware the enclave is told of protection faults only when its signer asks for it. */
    private static final SignatureSettings TELLING =
            TestImages.SMALL.signature().toBuilder().miscSelect(EXINFO, -1).build();

    private static Path image;

    @TempDir static Path folder;

    @BeforeAll
    static void build() throws Exception {
        Path classes =
                Path.of(Keyhole.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        image =
                TestImages.build(
                        "processor",
                        classes,
                        folder,
                        "dev/cloister/conformance/processor",
                        TestImages.SMALL.withSignature(TELLING));
    }

    private static Enclave load(EnclaveMode mode) {
        return Enclave.load(EnclaveImage.file(image), EnclaveOptions.defaults().in(mode));
    }

    @Test
    void aReportNamesTheEnclaveAndSaysThatItIsSimulated() {
        try (Enclave enclave = load(EnclaveMode.FAITHFUL_SIMULATION)) {
            byte[] data = new byte[64];
            Arrays.fill(data, (byte) 7);
            byte[] report = enclave.service(Keyhole.class).report(data);
            assertEquals(enclave.mrEnclave(), HexFormat.of().formatHex(report, 64, 96));
            assertEquals(enclave.mrSigner(), HexFormat.of().formatHex(report, 128, 160));
            assertArrayEquals(data, Arrays.copyOfRange(report, 320, 384));
            assertEquals(
                    "CLOISTER SIMULATION, NO HARDWARE",
                    new String(report, 96, 32, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aSealingKeyOutlivesTheEnclaveAndIsNotGivenForVersionsToCome() {
        byte[] first;
        try (Enclave enclave = load(EnclaveMode.SIMULATION)) {
            first = enclave.service(Keyhole.class).sealingKey(0);
            assertEquals(16, first.length);
            assertEquals(0, enclave.service(Keyhole.class).sealingKey(0xffff).length);
        }
        try (Enclave enclave = load(EnclaveMode.FAITHFUL_SIMULATION)) {
            assertArrayEquals(first, enclave.service(Keyhole.class).sealingKey(0));
        }
    }

    @Test
    void aFaultOfTheProcessorIsReportedWithTheJavaMethod() {
        try (Enclave enclave = load(EnclaveMode.SIMULATION)) {
            Keyhole keyhole = enclave.service(Keyhole.class);
            String message =
                    assertThrows(EnclaveLostException.class, keyhole::breakTheRules).getMessage();
            assertTrue(message.contains("general protection fault, instruction at"), message);
            assertTrue(
                    message.contains("KeyholeInEnclave.breakTheRules(KeyholeInEnclave.java:"),
                    message);
        }
    }
}
