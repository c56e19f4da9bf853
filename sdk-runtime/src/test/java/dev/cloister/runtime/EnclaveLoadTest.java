package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveConfiguration;
import dev.cloister.EnclaveException;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLoadException;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.KeySeparation;
import dev.cloister.image.SignatureSettings;
import dev.cloister.image.SigningKey;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that must not be loaded, each with its own sentence. */
class EnclaveLoadTest {
    private static final byte[] IMAGE =
            TestEnclave.signed(1, TestEnclave.BOUNDARY, TestEnclave.KEY);
    private static final EnclaveOptions OPTIONS =
            EnclaveOptions.defaults().host(Asker.class, values -> values);

    @TempDir private Path folder;

    @Test
    void anImageOfTheExpectedSignerIsLoaded() {
        EnclaveOptions options = OPTIONS.expectSigner(TestEnclave.KEY.mrSigner());
        try (Enclave enclave = Enclave.load(TestEnclave.file(folder, IMAGE), options)) {
            assertEquals("sums", enclave.name());
            assertEquals(TestEnclave.KEY.mrSigner(), enclave.mrSigner());
            assertEquals(EnclaveMode.SIMULATION, enclave.mode());
            Enclave.load(
                            TestEnclave.file(folder, IMAGE),
                            OPTIONS.expectEnclave(enclave.mrEnclave()))
                    .close();
        }
    }

    @Test
    void aChangedByteATruncatedFileAndAWrongKeyAreRefused() {
        byte[] changed = IMAGE.clone();
        changed[changed.length / 2] ^= 1;
        assertRefused(changed, OPTIONS, "was signed; the image was changed");
        assertRefused(Arrays.copyOf(IMAGE, IMAGE.length - 1), OPTIONS, "truncated or changed");
        assertRefused(new byte[0], OPTIONS, "truncated or changed");
        byte[] other = TestEnclave.signed(1, TestEnclave.BOUNDARY, SigningKey.generate());
        assertRefused(
                other, OPTIONS.expectSigner(TestEnclave.KEY.mrSigner()), "signed with another key");
        assertRefused(IMAGE, OPTIONS.expectEnclave("00".repeat(32)), "is another image");
    }

    @Test
    void aMissingImageIsNamed() {
        EnclaveImage none = EnclaveImage.named("none");
        EnclaveLoadException missing =
                assertThrows(EnclaveLoadException.class, () -> Enclave.load(none));
        assertTrue(
                missing.getMessage()
                        .startsWith("enclave none: there is no META-INF/cloister/none.enclave"));
        EnclaveImage file = EnclaveImage.file(folder.resolve("no.enclave"));
        assertThrows(EnclaveLoadException.class, () -> Enclave.load(file));
    }

    @Test
    void hostServicesMustBeThoseThatTheImageUses() {
        assertRefused(
                IMAGE,
                EnclaveOptions.defaults(),
                "needs the host service dev.cloister.runtime.Asker");
        assertRefused(
                IMAGE,
                OPTIONS.host(Runnable.class, () -> {}),
                "does not use the host service java.lang.Runnable");
    }

    @Test
    void aServiceThatIsNotThereAndStaleStubsAreRefused() {
        try (Enclave enclave = Enclave.load(TestEnclave.file(folder, IMAGE), OPTIONS)) {
            EnclaveBoundaryException refused =
                    assertThrows(
                            EnclaveBoundaryException.class, () -> enclave.service(Runnable.class));
            assertTrue(
                    refused.getMessage()
                            .contains("has no service java.lang.Runnable; it offers [dev.clois"));
        }
        byte[] stale = TestEnclave.signed(1, "cd".repeat(32), TestEnclave.KEY);
        assertRefused(stale, OPTIONS, "were built from different sources");
    }

    @Test
    void hardwareIsRefusedWhereThereIsNone() {
        assertRefused(IMAGE, OPTIONS.in(EnclaveMode.HARDWARE), "enclave sums: ");
    }

    @Test
    void aConfigurationIsForImagesWithKeySeparationOnly() {
        EnclaveOptions configured = OPTIONS.configuration(EnclaveConfiguration.of(new byte[64], 0));
        assertRefused(
                IMAGE,
                configured,
                "enclave sums: cannot be given a configuration (CONFIGID, CONFIGSVN), because it is"
                        + " signed without key separation (KSS); sign it with KSS");
        SignatureSettings separated =
                SignatureSettings.defaults().toBuilder()
                        .keySeparation(
                                Optional.of(new KeySeparation("01".repeat(16), "02".repeat(16))))
                        .build();
        byte[] image =
                TestEnclave.signed(
                        TestEnclave.SETTINGS.withSignature(separated),
                        TestEnclave.BOUNDARY,
                        TestEnclave.KEY);
        Enclave.load(TestEnclave.file(folder, image), configured).close();
        assertThrows(
                IllegalArgumentException.class, () -> EnclaveConfiguration.of(new byte[63], 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> EnclaveConfiguration.of(new byte[64], 1 << 16));
    }

    @Test
    void otherPlatformsAreRefusedByName() {
        EnclaveLoadException refused =
                assertThrows(
                        EnclaveLoadException.class,
                        () -> LibraryFile.requirePlatform("Mac OS X", "aarch64"));
        assertTrue(refused.getMessage().contains("this is Mac OS X aarch64"));
    }

    private void assertRefused(byte[] image, EnclaveOptions options, String text) {
        EnclaveException refused =
                assertThrows(
                        EnclaveException.class,
                        () -> Enclave.load(TestEnclave.file(folder, image), options).close());
        assertTrue(refused.getMessage().contains(text), refused.getMessage());
    }
}
