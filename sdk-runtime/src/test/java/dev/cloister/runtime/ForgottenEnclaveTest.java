package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveOptions;
import dev.cloister.SwitchlessThreads;
import dev.cloister.image.ExpectedIdentity;
import dev.cloister.image.ImageVerifier;
import dev.cloister.image.VerifiedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Enclaves that nobody closes, and many of them. */
@Timeout(300)
class ForgottenEnclaveTest {
    private static final byte[] FILE = TestEnclave.signed(2, TestEnclave.BOUNDARY, TestEnclave.KEY);
    private static final int MANY = 20;

    /** More than the simulator can watch at a time. */
    private static final int FORGOTTEN = 300;

    private static final int KEPT = 100;

    private static final Logger LOG = Logger.getLogger("dev.cloister");

    @TempDir private Path folder;

    @AfterEach
    void warnAgain() {
        LOG.setLevel(null);
    }

    private static EnclaveOptions options() {
        return EnclaveOptions.defaults().host(Asker.class, values -> values);
    }

    @Test
    void anEnclaveThatNothingRefersToIsFreed() throws InterruptedException {
        VerifiedImage image = ImageVerifier.verify(FILE, ExpectedIdentity.any());
        ScriptedLibrary library = new ScriptedLibrary();
        Sums service = serviceOf(image, library);
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertFalse(library.isClosed(), "a service holds its enclave");
        assertTrue(service != null);
        service = null;
        assertTrue(eventually(library::isClosed), "it was not freed");
    }

    private static Sums serviceOf(VerifiedImage image, ScriptedLibrary library) {
        EnclaveOptions options = options();
        return LoadedEnclave.start(
                        image,
                        options,
                        library,
                        GeneratedBindings.ocalls(image.metadata(), options),
                        new EnclaveServices(() -> null, options.storage()))
                .service(Sums.class);
    }

    private static boolean eventually(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            System.gc();
            Thread.sleep(20);
        }
        return condition.getAsBoolean();
    }

    @Test
    void manyEnclavesWorkInOneProcessAndAreApart() {
        EnclaveImage image = TestEnclave.file(folder, FILE);
        List<Enclave> enclaves = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                int own = i;
                enclaves.add(
                        Enclave.load(
                                image,
                                EnclaveOptions.defaults()
                                        .host(Asker.class, values -> new int[] {own})));
            }
            for (int i = 0; i < MANY; i++) {
                Sums sums = enclaves.get(i).service(Sums.class);
                assertArrayEquals(new int[] {i}, sums.ask(new int[] {1, 2}));
                assertArrayEquals(new int[] {2, 1}, sums.reverse(new int[] {1, 2}));
            }
        } finally {
            enclaves.forEach(Enclave::close);
        }
    }

    @Test
    void forgottenEnclavesLeaveRoomForOthers() throws InterruptedException {
        EnclaveImage image = TestEnclave.file(folder, FILE);
        LOG.setLevel(Level.OFF);
        for (int i = 1; i <= FORGOTTEN; i++) {
            Sums sums = Enclave.load(image, options()).service(Sums.class);
            assertArrayEquals(new int[] {2, 1}, sums.reverse(new int[] {1, 2}));
            if (i % KEPT == 0) {
                System.gc();
                Thread.sleep(200);
            }
        }
    }

    @Test
    void aForgottenEnclaveEndsItsSwitchlessThreads() throws InterruptedException {
        LOG.setLevel(Level.OFF);
        useAndForget(options().switchless(new SwitchlessThreads(2, 2)));
        assertTrue(eventually(() -> switchlessThreads() == 0), "they are still there");
    }

    private void useAndForget(EnclaveOptions options) {
        Sums sums = Enclave.load(TestEnclave.file(folder, FILE), options).service(Sums.class);
        assertArrayEquals(new int[] {2, 1}, sums.reverse(new int[] {1, 2}));
        assertEquals(4, switchlessThreads());
    }

    private static long switchlessThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains(" switchless "))
                .count();
    }
}
