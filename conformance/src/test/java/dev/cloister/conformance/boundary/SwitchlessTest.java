package dev.cloister.conformance.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveOptions;
import dev.cloister.SwitchlessThreads;
import dev.cloister.runtime.LoadedEnclave;
import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.runtime.bridge.EnclaveCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls without a transition give what others give, whoever serves them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SwitchlessTest {
    private static final int ROUNDS = 300;

    /** Answers, and notes which threads asked it. */
    private static class Counting implements Ticker {
        final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @Override
        public int tick(int number) {
            threads.add(Thread.currentThread());
            return number + 1;
        }

        @Override
        public byte[] bytes(int size) {
            return counted(size, false);
        }

        @Override
        public void refuse(String message) throws RefusedException {
            throw new RefusedException(message);
        }

        boolean wasAskedByServer() {
            return threads.stream()
                    .anyMatch(thread -> thread.getName().startsWith("everything switchless host"));
        }
    }

    private static Enclave load(int forHostServices, int forEnclaveServices) throws Exception {
        EnclaveOptions options = EverythingImage.options(new SilentNotebook());
        SwitchlessThreads threads = new SwitchlessThreads(forHostServices, forEnclaveServices);
        return Enclave.load(EnclaveImage.file(EverythingImage.file()), options.switchless(threads));
    }

    private static byte[] counted(int size, boolean backwards) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) bytes[backwards ? size - 1 - i : i] = (byte) i;
        return bytes;
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "0, 1", "1, 1", "3, 3"})
    void resultsAndExceptionsAreTheSameWithAnyNumberOfThreads(int forHost, int forEnclave)
            throws Exception {
        String longMessage = "no".repeat(4000);
        try (Enclave enclave = load(forHost, forEnclave)) {
            Swift swift = enclave.service(Swift.class);
            Counting ticker = new Counting();
            for (int i = 0; i < ROUNDS; i++) {
                assertEquals(2 * i, swift.twice(i));
                assertEquals(55, swift.ask(ticker, 10));
                int size = i * 100; // the larger ones have to be fetched
                assertArrayEquals(counted(size, false), swift.bytes(size));
                assertArrayEquals(counted(size, true), swift.askBytes(ticker, size));
                String message = i % 2 == 0 ? "no" : longMessage;
                assertEquals(message, swift.askToRefuse(ticker, message));
                assertEquals(
                        message,
                        assertThrows(RefusedException.class, () -> swift.refuse(message))
                                .getMessage());
            }
        }
    }

    @Test
    void callsToTheHostAreTakenByItsThreads() throws Exception {
        try (Enclave enclave = load(1, 0)) {
            Swift swift = enclave.service(Swift.class);
            Counting ticker = new Counting();
            while (!ticker.wasAskedByServer()) swift.ask(ticker, 1000);
        }
    }

    @Test
    void callsIntoTheEnclaveAreMadeOnThreadsThatAreLent() throws Exception {
        try (Enclave enclave = load(0, 1)) {
            Swift swift = enclave.service(Swift.class);
            Thread caller = Thread.currentThread();
            Listener listener = (number, text) -> Thread.currentThread() != caller;
            int number = 0;
            while (!swift.tell(listener, number)) number++;
        }
    }

    @Test
    void aCallInTheMiddleOfAnotherStaysOnItsThread() throws Exception {
        try (Enclave enclave = load(0, 1)) {
            Swift swift = enclave.service(Swift.class);
            AtomicReference<Thread> inner = new AtomicReference<>();
            Listener innermost =
                    (number, text) -> {
                        inner.set(Thread.currentThread());
                        return true;
                    };
            for (int i = 0; i < ROUNDS; i++) {
                AtomicReference<Thread> outer = new AtomicReference<>();
                swift.tell(
                        (number, text) -> {
                            outer.set(Thread.currentThread());
                            return swift.tell(innermost, number);
                        },
                        i);
                assertEquals(outer.get(), inner.get());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1"})
    void aSwitchlessServiceCannotCallBack(int forHost, int forEnclave) throws Exception {
        try (Enclave enclave = load(forHost, forEnclave)) {
            Swift swift = enclave.service(Swift.class);
            Counting callingBack =
                    new Counting() {
                        @Override
                        public int tick(int number) {
                            assertThrows(EnclaveBoundaryException.class, () -> swift.twice(number));
                            return super.tick(number);
                        }
                    };
            do {
                assertEquals(1275, swift.ask(callingBack, 50));
            } while (forHost != 0 && !callingBack.wasAskedByServer());
        }
    }

    @Test
    void manyThreadsCallAtOnceAndEachGetsItsOwnAnswers() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try (Enclave enclave = load(2, 2)) {
            Swift swift = enclave.service(Swift.class);
            List<Future<?>> all = new ArrayList<>();
            for (int caller = 0; caller < 8; caller++) {
                int first = caller * 1_000_000;
                all.add(
                        callers.submit(
                                () -> {
                                    Counting ticker = new Counting();
                                    for (int i = first; i < first + 1000; i++) {
                                        assertEquals(2 * i, swift.twice(i));
                                        assertEquals(3, swift.ask(ticker, 2));
                                        int size = i % 7000;
                                        assertEquals(size, swift.bytes(size).length);
                                    }
                                    return null;
                                }));
            }
            for (Future<?> each : all) each.get();
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void anEnclaveThatEndsInSuchACallIsLostToItsCaller() throws Exception {
        try (Enclave enclave = load(1, 1)) {
            Swift swift = enclave.service(Swift.class);
            Thread caller = Thread.currentThread();
            while (!swift.tell((number, text) -> Thread.currentThread() != caller, 0)) {
                // until a thread is lent
            }
            EnclaveLostException lost =
                    assertThrows(EnclaveLostException.class, () -> swift.exit(3));
            assertEquals(3, lost.exitStatus().orElseThrow());
            assertThrows(EnclaveLostException.class, () -> swift.twice(1));
        }
    }

    @Test
    void closingDoesNotWaitForThreadsThatPoll() throws Exception {
        for (int i = 0; i < 8; i++) {
            Enclave enclave = load(2, 2);
            Swift swift = enclave.service(Swift.class);
            Counting ticker = new Counting();
            for (int call = 0; call < 10 * i; call++) swift.ask(ticker, 5);
            enclave.close();
            assertThrows(EnclaveLostException.class, () -> swift.twice(1));
        }
        assertTrue(
                Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("everything switchless")),
                "threads are left over");
    }

    @Test
    void aThreadWhoseResultNobodyFetchesComesHome() throws Exception {
        int bytes = HandlesTest.ecall("Swift.bytes(");
        try (Enclave enclave = load(0, 1)) {
            Swift swift = enclave.service(Swift.class);
            Thread caller = Thread.currentThread();
            for (int i = 0; i < 20; i++) {
                while (!swift.tell((number, text) -> Thread.currentThread() != caller, 0)) {
                    // until the thread is lent
                }
                EnclaveCalls calls = ((LoadedEnclave) enclave).calls(getClass().getClassLoader());
                try (CallFrame frame = calls.open(bytes, 1, "bytes")) {
                    frame.switchless();
                    frame.scalar(0, 100_000);
                    frame.call();
                }
                while (isPolling("everything switchless enclave")) Thread.sleep(1);
            }
        }
    }

    private static boolean isPolling(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(
                        thread ->
                                thread.getName().startsWith(name)
                                        && thread.getState() == Thread.State.RUNNABLE);
    }
}
