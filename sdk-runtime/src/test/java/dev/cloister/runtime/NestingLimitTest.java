package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cloister.Enclave;
import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveOptions;
import dev.cloister.image.ImageSettings;
import dev.cloister.spi.EnclaveProvider;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls into the enclave, out of it, into it again: to the depth in the image, and no further. */
@Timeout(60)
class NestingLimitTest {
    @TempDir private Path folder;

    static Stream<EnclaveProvider> platforms() {
        return Stream.of(new EnclaveLoader(), new EmulatedHardware());
    }

    private Enclave load(EnclaveProvider platform, ImageSettings settings, Asker asker) {
        byte[] image = TestEnclave.signed(settings, TestEnclave.BOUNDARY, TestEnclave.KEY);
        return platform.load(
                TestEnclave.file(folder, image),
                EnclaveOptions.defaults().host(Asker.class, asker));
    }

    /** How many calls were under way when the enclave refused one more, and what it said. */
    private String deepest(EnclaveProvider platform, ImageSettings settings, AtomicInteger depth) {
        AtomicReference<Sums> sums = new AtomicReference<>();
        AtomicReference<String> refusal = new AtomicReference<>();
        Asker goesInAgain =
                values -> {
                    depth.incrementAndGet();
                    try {
                        return sums.get().ask(values);
                    } catch (EnclaveBoundaryException refused) {
                        refusal.compareAndSet(null, refused.getMessage());
                        return values;
                    }
                };
        try (Enclave enclave = load(platform, settings, goesInAgain)) {
            sums.set(enclave.service(Sums.class));
            for (int round = 0; round < 2; round++) {
                depth.set(0);
                assertArrayEquals(new int[] {5}, sums.get().ask(new int[] {5}));
            }
        }
        return refusal.get();
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void callsNestAsDeepAsTheImageAllowsAndTheRefusalNamesTheLimit(EnclaveProvider platform) {
        for (int limit : new int[] {1, 2, 40}) {
            AtomicInteger depth = new AtomicInteger();
            String refusal =
                    deepest(
                            platform,
                            TestEnclave.SETTINGS.withStackBytes(1 << 20).withNestingLimit(limit),
                            depth);
            assertEquals(limit, depth.get());
            assertEquals(
                    "Sums.ask: enclave sums allows "
                            + limit
                            + " calls of one thread at a time, and this one would be one more;"
                            + " build it with a higher nesting limit, or call it from another"
                            + " thread",
                    refusal);
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void aStackThatIsTooSmallForTheLimitIsRefusedAsThat(EnclaveProvider platform) {
        AtomicInteger depth = new AtomicInteger();
        String refusal =
                deepest(
                        platform,
                        TestEnclave.SETTINGS.withStackBytes(72 << 10).withNestingLimit(1024),
                        depth);
        assertEquals(
                "Sums.ask: enclave sums has no stack left for another nested call; build it with"
                        + " larger stacks than 73728 bytes",
                refusal);
        assertEquals(true, depth.get() >= 2 && depth.get() < 1024, () -> "depth " + depth);
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void anotherThreadMayCallWhenOneIsAsDeepAsItCan(EnclaveProvider platform) {
        AtomicReference<Sums> sums = new AtomicReference<>();
        Asker asksAnother =
                values -> {
                    AtomicReference<int[]> other = new AtomicReference<>();
                    Thread thread = new Thread(() -> other.set(sums.get().reverse(values)));
                    thread.start();
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    assertThrows(EnclaveBoundaryException.class, () -> sums.get().reverse(values));
                    return other.get();
                };
        ImageSettings settings = TestEnclave.SETTINGS.withNestingLimit(1);
        try (Enclave enclave = load(platform, settings, asksAnother)) {
            sums.set(enclave.service(Sums.class));
            int[] answer = sums.get().ask(new int[] {1, 2});
            assertEquals("[2, 1]", Arrays.toString(answer));
        }
    }
}
