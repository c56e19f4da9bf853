package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveOptions;
import dev.cloister.spi.EnclaveProvider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls run, and enclaves crash, in a virtual machine that is profiled in two ways and uses all of
 * its own signals meanwhile: SIGPROF hits every thread wherever it is, JFR stops threads with
 * HotSpot's own signal, and compiled code, stacks and safepoints use SIGSEGV.
 */
@Timeout(240)
class SignalsUnderLoadTest {
    private static final int[] CRASHES = {0, 2, 3, 5};
    private static final int CRASHED_ENCLAVES = 12;
    private static final long SAMPLES_INSIDE = 20;
    private static final Duration SAMPLING = Duration.ofMillis(5);

    @TempDir private Path folder;
    private EnclaveImage image;

    static Stream<EnclaveProvider> platforms() {
        return Stream.of(new EnclaveLoader(), new EmulatedHardware());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void profilersAndTheVirtualMachineDisturbNoCallAndACrashLosesOneEnclaveOnly(
            EnclaveProvider platform) throws Exception {
        image =
                TestEnclave.file(
                        folder, TestEnclave.signed(2, TestEnclave.BOUNDARY, TestEnclave.KEY));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService workers = Executors.newCachedThreadPool();
        try (Recording recording = new Recording();
                SignalStorm storm = new SignalStorm()) {
            recording.enable("jdk.ExecutionSample").withPeriod(SAMPLING);
            recording.enable("jdk.NativeMethodSample").withPeriod(SAMPLING);
            recording.start();
            Set<String> before = SignalStorm.enclaveCode();
            long samplesBefore = storm.samples();
            // Two, because the hand-written enclave forgets the arrays of one call in the next.
            try (Enclave sound = load(platform);
                    Enclave other = load(platform)) {
                storm.watchWhatIsNewSince(before);
                HostLoad load = HostLoad.on(workers);
                List<Future<Long>> callers =
                        List.of(
                                workers.submit(() -> call(sound, done)),
                                workers.submit(() -> call(other, done)));
                workers.submit(() -> crashOften(platform)).get(200, TimeUnit.SECONDS);
                // A sound enclave, however long it takes the profiler to meet it.
                while (storm.inside() < SAMPLES_INSIDE) {
                    Thread.sleep(10);
                }
                done.set(true);
                for (Future<Long> caller : callers) {
                    assertTrue(caller.get(60, TimeUnit.SECONDS) > 0, "calls were made");
                }
                load.end();
            }
            assertTrue(storm.samples() - samplesBefore >= 1000, "a storm of " + storm.samples());
            assertThatJfrSampledThreadsInTheEnclave(recording);
        } finally {
            done.set(true);
            workers.shutdownNow();
        }
    }

    private Enclave load(EnclaveProvider platform) {
        EnclaveOptions options =
                EnclaveOptions.defaults()
                        .host(
                                Asker.class,
                                values -> {
                                    HostLoad.useSignalsOnThisThread();
                                    return values;
                                });
        return platform.load(image, options);
    }

    private static long call(Enclave enclave, AtomicBoolean done) {
        Sums sums = enclave.service(Sums.class);
        int[] values = IntStream.range(0, 50_000).toArray();
        int[] reversed = IntStream.range(0, 50_000).map(i -> 49_999 - i).toArray();
        long calls = 0;
        for (; !done.get(); calls++) {
            assertArrayEquals(reversed, sums.reverse(values));
            assertArrayEquals(new int[] {1, 2}, sums.ask(new int[] {1, 2}));
        }
        return calls;
    }

    private void crashOften(EnclaveProvider platform) {
        for (int i = 0; i < CRASHED_ENCLAVES; i++) {
            int kind = CRASHES[i % CRASHES.length];
            try (Enclave enclave = load(platform)) {
                Sums sums = enclave.service(Sums.class);
                assertArrayEquals(new int[] {2, 1}, sums.reverse(new int[] {1, 2}));
                assertThrows(EnclaveLostException.class, () -> sums.crash(kind, 0));
            }
        }
    }

    private void assertThatJfrSampledThreadsInTheEnclave(Recording recording) throws Exception {
        Path file = folder.resolve("recording.jfr");
        recording.stop();
        recording.dump(file);
        long inCalls =
                RecordingFile.readAllEvents(file).stream()
                        .filter(SignalsUnderLoadTest::isInACall)
                        .count();
        assertTrue(inCalls > 0, "JFR met no thread in a call");
    }

    private static boolean isInACall(RecordedEvent sample) {
        return sample.getStackTrace() != null
                && sample.getStackTrace().getFrames().stream()
                        .anyMatch(
                                frame ->
                                        frame.getMethod()
                                                .getType()
                                                .getName()
                                                .equals(LoadedEnclave.class.getName()));
    }
}
