package dev.cloister.conformance.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveLostException;
import dev.cloister.conformance.boundary.Safes.Key;
import dev.cloister.conformance.boundary.Safes.Safe;
import dev.cloister.conformance.boundary.Safes.Summary;
import dev.cloister.runtime.LoadedEnclave;
import dev.cloister.runtime.bridge.CallFrame;
import dev.cloister.runtime.bridge.EnclaveCalls;
import dev.cloister.wire.WireException;
import dev.cloister.wire.WireWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handles of trusted objects in a real enclave, used well and misused. */
class HandlesTest {
    private Enclave enclave;
    private Safes safes;

    @BeforeEach
    void load() throws Exception {
        enclave = another();
        safes = enclave.service(Safes.class);
    }

    @AfterEach
    void close() {
        enclave.close();
    }

    private static Enclave another() throws Exception {
        return Enclave.load(
                EnclaveImage.file(EverythingImage.file()),
                EverythingImage.options(new SilentNotebook()));
    }

    @Test
    void objectsKeepTheirStateAndAreTheSameInside() throws Exception {
        try (Safe first = safes.open("first");
                Safe second = safes.open("second");
                Key key = first.key("key")) {
            assertEquals(5, first.put(5));
            assertEquals(15, first.put(10));
            assertEquals(7, second.put(7));
            assertEquals(22, safes.total(first, second));
            assertTrue(key.fits(first));
            assertFalse(key.fits(second));
        }
        assertEquals("second first", safes.closed());
    }

    @Test
    void closingEndsTheHandleOnceAndTheObjectWithItsLast() {
        Safe safe = safes.open("a");
        Safe same = safes.same(safe);
        safe.close();
        safe.close();
        assertEquals("", safes.closed());
        assertEquals(1, same.put(1));
        assertTrue(
                assertThrows(IllegalStateException.class, () -> safe.put(1))
                        .getMessage()
                        .contains("closed"));
        assertThrows(IllegalStateException.class, () -> safes.total(same, safe));
        same.close();
        assertEquals("a", safes.closed());
    }

    @Test
    void answersAndParametersMayHoldManyHandles() throws Exception {
        Safe a = safes.open("a");
        Safe b = safes.open("b");
        a.put(1);
        assertTrue(
                assertThrows(IllegalStateException.class, safes::all)
                        .getMessage()
                        .startsWith("Safes.all result: 3 handles of Safe are open, the limit"));
        // Neither did that take room, nor close what the host had before.
        b.close();
        List<Safe> all = safes.all();
        assertEquals(1, all.size());
        assertEquals(3, all.get(0).put(2));
        Summary summary = safes.sum(List.of(a, all.get(0), a));
        assertEquals(9, summary.cents());
        assertEquals(Set.of("a"), summary.keys().keySet());
        try (Key key = summary.keys().get("a")) {
            assertTrue(key.fits(summary.fullest().orElseThrow()));
        }
        a.close();
        assertThrows(IllegalStateException.class, () -> safes.sum(List.of(all.get(0), a)));
        assertEquals("b", safes.closed());
        all.get(0).close();
        summary.fullest().orElseThrow().close();
        assertEquals("b a", safes.closed());
        assertEquals(new Summary(0, Optional.empty(), Map.of()), safes.sum(safes.all()));
    }

    @Test
    void numbersInsideOfAParameterAreTheHostsAndBelievedAsLittle() throws Exception {
        safes.open("a").put(5);
        int sum = ecall("Safes.sum(");
        long open = 2L << 51;
        for (long number : new long[] {0, -1, open ^ 1, open + (1L << 20), 1L << 51}) {
            assertThrows(IllegalStateException.class, () -> sum(sum, open, number, open));
        }
        assertThrows(WireException.class, () -> sum(sum, new long[0], 1 << 20));
        assertThrows(WireException.class, () -> sum(sum, new long[] {open}, 2));
        // What was used by the refused calls is used by none any more.
        for (Safe safe : safes.all()) safe.close();
        assertEquals("", safes.closed());
        assertEquals(0, call(ecall("Safe.close()"), open));
        assertEquals("a", safes.closed());
    }

    private void sum(int ecall, long... numbers) {
        sum(ecall, numbers, numbers.length);
    }

    private void sum(int ecall, long[] numbers, int count) {
        EnclaveCalls calls = ((LoadedEnclave) enclave).calls(Safe.class.getClassLoader());
        WireWriter list = new WireWriter();
        list.writeInt(count);
        for (long number : numbers) list.writeLong(number);
        try (CallFrame frame = calls.open(ecall, 2, "attack")) {
            frame.in(0, list.toBytes(), 1 << 20, "attack");
            frame.callBytes(1 << 20);
        }
    }

    @Test
    void whatCloseThrowsCrossesAndTheHandleHasEnded() throws Exception {
        try (Safe safe = safes.open("a")) {
            Key key = safe.key("stuck");
            assertEquals(
                    "stuck in the lock",
                    assertThrows(RefusedException.class, key::close).getMessage());
            key.close();
            assertThrows(IllegalStateException.class, () -> key.fits(safe));
        }
    }

    @Test
    void aFullTableIsNamedAndClosingMakesRoom() {
        Safe[] open = {safes.open("a"), safes.open("b"), safes.open("c")};
        assertTrue(
                assertThrows(IllegalStateException.class, () -> safes.open("d"))
                        .getMessage()
                        .startsWith("Safes.open result: 3 handles of Safe are open, the limit"));
        open[1].close();
        assertThrows(NullPointerException.class, () -> safes.open(""));
        safes.open("e").close();
        assertEquals("b e", safes.closed());
    }

    @Test
    void closingWaitsForACallOfAnotherThreadAndIsRefusedToTheCallItself() throws Exception {
        int close = ecall("Safe.close()");
        Safe safe = safes.open("a");
        CountDownLatch closing = new CountDownLatch(1);
        Thread closer =
                new Thread(
                        () -> {
                            closing.countDown();
                            safe.close();
                        });
        Listener meanwhile =
                (number, text) -> {
                    if (number == 1) {
                        assertThrows(IllegalStateException.class, safe::close);
                        // Past the host's own check: the enclave refuses it too.
                        assertThrows(IllegalStateException.class, () -> call(close, 2L << 51));
                        closer.start();
                        await(closing);
                        pause(50); // the closer is inside, or about to be
                    }
                    assertEquals("", safes.closed());
                    return true;
                };
        assertEquals(9, safe.putSlowly(9, meanwhile));
        closer.join();
        assertEquals("a", safes.closed());
    }

    @Test
    void objectsOfAnotherEnclaveOrOfNoneAreRefused() throws Exception {
        try (Enclave other = another();
                Safe here = safes.open("here");
                Safe there = other.service(Safes.class).open("there")) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> safes.total(here, there));
            assertTrue(
                    refused.getMessage()
                            .startsWith("Safes.total(second): the object is not in enclave"),
                    refused.getMessage());
            Safe imitated =
                    (Safe)
                            java.lang.reflect.Proxy.newProxyInstance(
                                    Safe.class.getClassLoader(),
                                    new Class<?>[] {Safe.class},
                                    (proxy, method, arguments) -> null);
            assertThrows(IllegalArgumentException.class, () -> safes.total(imitated, here));
            assertEquals(3, here.put(3));
        }
    }

    @Test
    void anyNumberThatIsNoOpenHandleIsRefusedAndTheEnclaveStaysUsable() throws Exception {
        Safe safe = safes.open("a");
        Key key = safe.key("k");
        int put = ecall("Safe.put(long cents)");
        int close = ecall("Safe.close()");
        int fits = ecall("Key.fits(");
        // The first numbers of both types: type, no use before, place 0.
        long safeNumber = 2L << 51;
        long keyNumber = 1L << 51;
        assertEquals(4, call(put, safeNumber, 4));
        assertEquals(1, call(fits, keyNumber, safeNumber));
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            long number =
                    i < 64
                            ? safeNumber ^ 1L << i
                            : i < 128 ? -(1L << (i - 64)) : random.nextLong() >>> i % 60;
            if (number != safeNumber) {
                assertThrows(IllegalStateException.class, () -> call(put, number, 1));
                assertThrows(IllegalStateException.class, () -> call(close, number));
            }
            if (number != keyNumber) {
                assertThrows(IllegalStateException.class, () -> call(fits, number, safeNumber));
            }
        }
        assertThrows(IllegalStateException.class, () -> call(put, keyNumber, 1));
        assertThrows(IllegalStateException.class, () -> call(fits, keyNumber, keyNumber));
        assertEquals(0, call(close, safeNumber));
        assertThrows(IllegalStateException.class, () -> call(close, safeNumber));
        assertThrows(IllegalStateException.class, () -> call(fits, keyNumber, safeNumber));
        // The host's half does not know what the attacker closed.
        assertThrows(IllegalStateException.class, () -> safe.put(1));
        key.close();
        assertEquals("a", safes.closed());
        safes.open("b").close();
    }

    @Test
    void aForgottenHandleIsClosedByTheCollector() throws Exception {
        safes.open("forgotten").put(1);
        for (int round = 0; round < 200 && safes.closed().isEmpty(); round++) {
            System.gc();
            pause(20);
        }
        assertEquals("forgotten", safes.closed());
    }

    @Test
    void objectsAreLostWithTheirEnclave() throws Exception {
        Enclave other = another();
        Safe safe = other.service(Safes.class).open("a");
        other.close();
        assertThrows(EnclaveLostException.class, () -> safe.put(1));
        assertThrows(EnclaveLostException.class, safe::close);
        safe.close();
    }

    private long call(int ecall, long... slots) {
        EnclaveCalls calls = ((LoadedEnclave) enclave).calls(Safe.class.getClassLoader());
        try (CallFrame frame = calls.open(ecall, slots.length, "attack")) {
            for (int i = 0; i < slots.length; i++) frame.scalar(i, slots[i]);
            return frame.callScalar();
        }
    }

    /** Ids stand in the comments of the EDL. */
    static int ecall(String signature) throws Exception {
        Path edl = EverythingImage.file().resolveSibling("sources").resolve("everything.edl");
        Matcher found =
                Pattern.compile("// (\\d+): \\S+ \\S*" + Pattern.quote(signature))
                        .matcher(Files.readString(edl));
        assertTrue(found.find(), signature);
        return Integer.parseInt(found.group(1));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
