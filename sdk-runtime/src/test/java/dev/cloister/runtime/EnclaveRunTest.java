package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveBoundaryException;
import dev.cloister.EnclaveBusyException;
import dev.cloister.EnclaveConsole;
import dev.cloister.EnclaveLostException;
import dev.cloister.EnclaveOptions;
import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.runtime.bridge.EnclaveCalls;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real signed image in the real simulator, called through the real library. */
@Timeout(60)
class EnclaveRunTest {
    private static final int THREADS = 3;
    private static final byte[] IMAGE =
            TestEnclave.signed(THREADS, TestEnclave.BOUNDARY, TestEnclave.KEY);

    @TempDir private Path folder;
    private Enclave enclave;

    private Sums load(Asker asker) {
        return load(asker, EnclaveOptions.defaults());
    }

    private Sums load(Asker asker, EnclaveOptions options) {
        enclave = Enclave.load(TestEnclave.file(folder, IMAGE), options.host(Asker.class, asker));
        return enclave.service(Sums.class);
    }

    @AfterEach
    void close() {
        if (enclave != null) {
            enclave.close();
        }
    }

    @Test
    void arraysCrossBothWays() {
        Sums sums = load(values -> values);
        assertArrayEquals(new int[] {3, -2, 1}, sums.reverse(new int[] {1, -2, 3}));
        assertArrayEquals(new int[0], sums.reverse(new int[0]));
    }

    @Test
    void resultsLargerThanTheBufferAreFetched() {
        Sums sums = load(values -> values);
        for (int count : new int[] {1023, 1024, 1025, 100_000}) {
            int[] values = IntStream.range(0, count).toArray();
            int[] reversed = IntStream.range(0, count).map(i -> count - 1 - i).toArray();
            assertArrayEquals(reversed, sums.reverse(values));
        }
    }

    @Test
    void everyKindOfArrayArrivesAsItWas() {
        load(values -> values);
        EnclaveCalls calls = ((LoadedEnclave) enclave).calls(getClass().getClassLoader());
        boolean[] booleans = {true, false, true};
        byte[] bytes = {-128, 0, 127};
        char[] chars = {0, 0xd800, 0xffff};
        short[] shorts = {Short.MIN_VALUE, 7};
        int[] ints = {Integer.MIN_VALUE, 7};
        long[] longs = {Long.MIN_VALUE, 7};
        float[] floats = {-0.0f, Float.intBitsToFloat(0x7fc12345)};
        double[] doubles = {-0.0, Double.longBitsToDouble(0x7ff8123456789abcL)};
        assertArrayEquals(
                booleans, echo(calls, 0, f -> f.in(2, booleans, 9, "p"), f -> f.callBooleans(9)));
        assertArrayEquals(bytes, echo(calls, 1, f -> f.in(2, bytes, 9, "p"), f -> f.callBytes(9)));
        assertArrayEquals(chars, echo(calls, 2, f -> f.in(2, chars, 9, "p"), f -> f.callChars(9)));
        assertArrayEquals(
                shorts, echo(calls, 3, f -> f.in(2, shorts, 9, "p"), f -> f.callShorts(9)));
        assertArrayEquals(ints, echo(calls, 4, f -> f.in(2, ints, 9, "p"), f -> f.callInts(9)));
        assertArrayEquals(longs, echo(calls, 5, f -> f.in(2, longs, 9, "p"), f -> f.callLongs(9)));
        float[] floatsBack = echo(calls, 6, f -> f.in(2, floats, 9, "p"), f -> f.callFloats(9));
        assertEquals(0x7fc12345, Float.floatToRawIntBits(floatsBack[1]));
        double[] doublesBack = echo(calls, 7, f -> f.in(2, doubles, 9, "p"), f -> f.callDoubles(9));
        assertEquals(0x7ff8123456789abcL, Double.doubleToRawLongBits(doublesBack[1]));
        assertThrows(
                EnclaveBoundaryException.class,
                () -> echo(calls, 1, f -> f.in(2, bytes, 9, "p"), f -> f.callBytes(2)));
    }

    private static <T> T echo(
            EnclaveCalls calls, int kind, Consumer<CallFrame> give, Function<CallFrame, T> call) {
        try (CallFrame frame = calls.open(68, 4, "Sums.echo")) {
            frame.scalar(0, kind);
            frame.scalar(1, 9);
            give.accept(frame);
            return call.apply(frame);
        }
    }

    @Test
    void nullAndOversizedArgumentsNeverReachTheEnclave() {
        Sums sums = load(values -> values);
        assertThrows(NullPointerException.class, () -> sums.reverse(null));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> sums.reverse(new int[200_001]));
        assertTrue(
                refused.getMessage().startsWith("Sums.reverse(values): too long (200001"),
                refused.getMessage());
        assertArrayEquals(new int[] {1}, sums.reverse(new int[] {1}));
    }

    @Test
    void whatTheEnclaveItselfRefusesIsABoundaryExceptionAndItStaysUsable() {
        Sums sums = load(values -> values);
        EnclaveBoundaryException tooLarge =
                assertThrows(EnclaveBoundaryException.class, () -> sums.reverse(new int[100_001]));
        assertEquals(
                "Sums.reverse: a count is above the limit of the parameter", tooLarge.getMessage());
        assertThrows(EnclaveBoundaryException.class, sums::nothing);
        EnclaveBoundaryException unreadable =
                assertThrows(EnclaveBoundaryException.class, () -> sums.fail(10_000));
        assertTrue(unreadable.getMessage().contains("cannot be read"), unreadable.getMessage());
        assertArrayEquals(new int[] {1}, sums.reverse(new int[] {1}));
    }

    @Test
    void theEnclaveAsksTheHostAndTheHostMayCallAgain() {
        AtomicReference<Sums> sums = new AtomicReference<>();
        sums.set(
                load(
                        values ->
                                values.length == 0
                                        ? new int[] {7}
                                        : sums.get()
                                                .ask(Arrays.copyOf(values, values.length - 1))));
        assertArrayEquals(new int[] {7}, sums.get().ask(new int[] {1, 2, 3}));
        int[] many = IntStream.range(0, 1000).toArray();
        sums.set(load(values -> values));
        assertArrayEquals(many, sums.get().ask(many));
    }

    @Test
    void aHostServiceThatThrowsLeavesTheEnclaveUsable() {
        Sums sums =
                load(
                        values -> {
                            throw new IllegalStateException("host is out of answers");
                        });
        assertThrows(RuntimeException.class, () -> sums.ask(new int[] {1}));
        assertArrayEquals(new int[] {1}, sums.reverse(new int[] {1}));
    }

    @Test
    void aLostEnclaveSaysWhyAndTheJvmLives() {
        Sums sums = load(values -> values);
        EnclaveLostException lost = assertThrows(EnclaveLostException.class, () -> sums.abort(6));
        assertTrue(
                lost.getMessage().contains("virtual machine found its own state broken"),
                lost.getMessage());
        assertThrows(EnclaveLostException.class, () -> sums.reverse(new int[0]));
        Sums faulty = load(values -> values);
        EnclaveLostException fault = assertThrows(EnclaveLostException.class, faulty::fault);
        assertTrue(fault.getMessage().contains("fault"), fault.getMessage());
    }

    @Test
    void whenEveryThreadIsInUseACallWaitsAndThenSaysSo() throws Exception {
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            AtomicReference<Sums> sums = new AtomicReference<>();
            AtomicReference<Throwable> refused = new AtomicReference<>();
            byte[] one = TestEnclave.signed(1, TestEnclave.BOUNDARY, TestEnclave.KEY);
            Asker asker =
                    values -> {
                        Future<?> other = second.submit(() -> sums.get().reverse(values));
                        refused.set(assertThrows(ExecutionException.class, other::get).getCause());
                        return values;
                    };
            enclave =
                    Enclave.load(
                            TestEnclave.file(folder, one),
                            EnclaveOptions.defaults()
                                    .waitForThread(Duration.ofMillis(20))
                                    .host(Asker.class, asker));
            sums.set(enclave.service(Sums.class));
            assertArrayEquals(new int[] {1}, sums.get().ask(new int[] {1}));
            assertEquals(
                    EnclaveBusyException.class,
                    refused.get().getClass(),
                    String.valueOf(refused.get()));
            assertTrue(
                    refused.get().getMessage().contains("all 1 threads"),
                    refused.get().getMessage());
        } finally {
            second.shutdownNow();
        }
    }

    @Test
    void manyHostThreadsShareFewEnclaveThreads() throws Exception {
        Sums sums = load(values -> values);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int[] values = {i, i + 1};
                calls.add(
                        pool.submit(
                                () -> {
                                    assertArrayEquals(
                                            new int[] {values[1], values[0]}, sums.reverse(values));
                                    assertArrayEquals(values, sums.ask(values));
                                }));
            }
            for (Future<?> call : calls) {
                call.get();
            }
        } finally {
            pool.shutdown();
            assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
        }
    }

    /**
     * HotSpot finds null with SIGSEGV and stops threads with page faults; the simulator has
     * handlers of its own.
     */
    @Test
    void theSignalsOfTheJvmStillReachIt() {
        Sums sums =
                load(
                        values -> {
                            provokeNullChecks();
                            System.gc();
                            return values;
                        });
        for (int i = 0; i < 4; i++) {
            provokeNullChecks();
            assertArrayEquals(new int[] {i}, sums.ask(new int[] {i}));
        }
    }

    private static void provokeNullChecks() {
        int[][] rows = {{1}, null};
        int caught = 0;
        for (int i = 0; i < 20_000; i++) {
            try {
                caught -= rows[i & 1].length;
            } catch (NullPointerException e) {
                caught += 2;
            }
        }
        assertEquals(10_000, caught);
    }

    @Test
    void theConsoleIsWhatTheHostConnects() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EnclaveConsole console =
                new EnclaveConsole(
                        InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
        Sums sums = load(values -> values, EnclaveOptions.defaults().withConsole(console));
        assertEquals(2, sums.write(1, new int[] {0x6968, 0}));
        assertEquals("hi", out.toString(StandardCharsets.US_ASCII));
    }

    @Test
    void aThreadThatTheEnclaveAsksForIsStarted() {
        assertEquals(0, load(values -> values).startThread(77));
    }

    @Test
    void aClosedEnclaveRefusesCallsAndClosingTwiceIsFine() {
        Sums sums = load(values -> values);
        enclave.close();
        enclave.close();
        EnclaveLostException closed =
                assertThrows(EnclaveLostException.class, () -> sums.reverse(new int[0]));
        assertEquals("enclave sums: is closed", closed.getMessage());
    }

    @Test
    void closingFromInsideACallIsRefused() {
        AtomicReference<Throwable> refused = new AtomicReference<>();
        Sums sums =
                load(
                        values -> {
                            refused.set(assertThrows(EnclaveBusyException.class, enclave::close));
                            return values;
                        });
        assertArrayEquals(new int[] {1}, sums.ask(new int[] {1}));
        assertEquals(EnclaveBusyException.class, refused.get().getClass());
    }
}
