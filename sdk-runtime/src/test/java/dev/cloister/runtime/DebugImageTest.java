package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.AttributeFlag;
import dev.cloister.image.EnclaveImage;
import dev.cloister.image.ImageSigner;
import dev.cloister.image.KeySeparation;
import dev.cloister.image.SignatureSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same enclave, signed with other attributes, runs the same and says what it is. */
class DebugImageTest {
    private static final EnclaveImage IMAGE =
            EnclaveImage.read(TestEnclave.signed(1, TestEnclave.BOUNDARY, TestEnclave.KEY));
    private static final EnclaveOptions OPTIONS =
            EnclaveOptions.defaults().host(Asker.class, values -> values);

    @TempDir private Path folder;

    private final List<LogRecord> log = new ArrayList<>();

    private final Handler handler =
            new Handler() {
                @Override
                public void publish(LogRecord message) {
                    log.add(message);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    private String load(SignatureSettings settings) {
        byte[] image = ImageSigner.prepare(IMAGE, settings).signed(TestEnclave.KEY).toBytes();
        Logger logger = Logger.getLogger("dev.cloister");
        logger.addHandler(handler);
        try (Enclave enclave = Enclave.load(TestEnclave.file(folder, image), OPTIONS)) {
            return enclave.mrEnclave();
        } finally {
            logger.removeHandler(handler);
        }
    }

    @Test
    void everyLoadOfADebugImageIsLoggedAsAWarning() {
        SignatureSettings plain = SignatureSettings.defaults();
        String mrEnclave = load(plain);
        assertEquals(0, log.size());
        assertEquals(
                mrEnclave,
                load(plain.toBuilder().attribute(AttributeFlag.DEBUG, true).build()),
                "attributes are not measured");
        assertEquals(1, log.size());
        assertEquals(Level.WARNING, log.get(0).getLevel());
        assertEquals("sums", log.get(0).getParameters()[0]);
        assertTrue(log.get(0).getMessage().contains("DEBUG image"), log.get(0).getMessage());
    }

    @Test
    void anImageWithKeySeparationIsLoadedWithoutAWarning() {
        KeySeparation ids = new KeySeparation("1a".repeat(16), "2b".repeat(16));
        load(SignatureSettings.defaults().toBuilder().keySeparation(Optional.of(ids)).build());
        assertEquals(0, log.size());
    }
}
