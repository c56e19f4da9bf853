package dev.cloister.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a host may do with numbers of handles. */
class HandleTableTest {
    private final HandleTable<AutoCloseable> table = new HandleTable<>("Safe", 1, 8);
    private final AtomicInteger closed = new AtomicInteger();
    private final AutoCloseable object = closed::incrementAndGet;

    private long open() {
        table.reserve("open");
        return table.add(object);
    }

    private void assertRefused(HandleTable<?> by, long number) {
        CallScope scope = new CallScope();
        assertThrows(IllegalStateException.class, () -> scope.use(by, number, "use"));
        assertThrows(IllegalStateException.class, () -> by.close(number, "close"));
        scope.end();
    }

    @Test
    void aNumberOfAClosedHandleNeverMeansTheNextObjectInItsPlace() throws Exception {
        long first = open();
        table.close(first, "close");
        long second = open();
        assertEquals(first + (1L << 20), second, "the same place, used once more");
        assertRefused(table, first);
        CallScope scope = new CallScope();
        assertSame(object, scope.use(table, second, "use"));
        scope.end();
    }

    @Test
    void aNumberOfAnotherTypeIsRefused() {
        HandleTable<AutoCloseable> keys = new HandleTable<>("Key", 2, 8);
        long safe = open();
        keys.reserve("open");
        long key = keys.add(object);
        assertRefused(keys, safe);
        assertRefused(table, key);
    }

    @Test
    void noOtherNumberIsEverAccepted() throws Exception {
        Random random = new Random(5);
        Map<Long, Boolean> opened = new HashMap<>();
        for (int round = 0; round < 20_000; round++) {
            long number = random.nextLong() >>> random.nextInt(64);
            if (round % 3 == 0 && opened.containsValue(true)) {
                // Numbers near good ones.
                number = opened.keySet().iterator().next() ^ 1L << random.nextInt(64);
            }
            if (!opened.getOrDefault(number, false)) {
                assertRefused(table, number);
            }
            if (opened.values().stream().filter(is -> is).count() < 8) {
                opened.put(open(), true);
            } else {
                long victim = opened.keySet().stream().filter(opened::get).findAny().orElseThrow();
                table.close(victim, "close");
                opened.put(victim, false);
                if (opened.size() > 1000) {
                    opened.values().removeIf(is -> !is);
                }
            }
        }
    }

    @Test
    void theLimitCountsOpenHandlesAndRoomThatIsTaken() throws Exception {
        long last = 0;
        for (int i = 0; i < 8; i++) {
            last = open();
        }
        assertEquals(
                "open: 8 handles of Safe are open, the limit of its @EnclaveObject; close some or raise it",
                assertThrows(IllegalStateException.class, () -> table.reserve("open"))
                        .getMessage());
        table.close(last, "close");
        CallScope scope = new CallScope();
        scope.reserve(table, "open");
        assertThrows(IllegalStateException.class, () -> table.reserve("open"));
        scope.end();
        open();
    }

    @Test
    void closingWaitsForCallsOfOtherThreadsAndNewOnesAreRefused() throws Exception {
        long number = open();
        CallScope user = new CallScope();
        CountDownLatch begun = new CountDownLatch(1);
        user.use(table, number, "use");
        Thread closer =
                new Thread(
                        () -> {
                            begun.countDown();
                            try {
                                table.close(number, "close");
                            } catch (Exception failed) {
                                throw new IllegalStateException(failed);
                            }
                        });
        closer.start();
        begun.await();
        while (closer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertEquals(0, closed.get());
        assertRefused(table, number);
        user.end();
        closer.join();
        assertEquals(1, closed.get());
    }

    @Test
    void aCallCannotCloseTheObjectThatItUses() throws Exception {
        long number = open();
        CallScope user = new CallScope();
        user.use(table, number, "use");
        user.use(table, number, "use");
        assertTrue(
                assertThrows(IllegalStateException.class, () -> table.close(number, "close"))
                        .getMessage()
                        .startsWith("close: a call of this thread uses the object"));
        user.end();
        table.close(number, "close");
        assertEquals(1, closed.get());
    }

    @Test
    void handlesOfAResultAreRefusedUntilItIsCompleteAndGoneIfItNeverIs() throws Exception {
        CallScope failed = new CallScope();
        long first = failed.part(table, object, "all");
        long second = failed.part(table, object, "all");
        assertRefused(table, first);
        assertRefused(table, second);
        failed.end();
        assertRefused(table, first);
        assertRefused(table, second);
        assertEquals(0, closed.get(), "the host never had it");

        CallScope answered = new CallScope();
        long third = answered.part(table, object, "all");
        assertFalse(third == first || third == second);
        answered.answered();
        answered.end();
        table.close(third, "close");
        assertEquals(1, closed.get());
    }

    @Test
    void theLimitHoldsForAllHandlesOfAResult() throws Exception {
        long open = open();
        CallScope scope = new CallScope();
        for (int i = 0; i < 7; i++) {
            scope.part(table, object, "all");
        }
        assertTrue(
                assertThrows(IllegalStateException.class, () -> scope.part(table, object, "all"))
                        .getMessage()
                        .startsWith("all: 8 handles of Safe are open"));
        scope.end();
        for (int i = 0; i < 7; i++) {
            open();
        }
        assertThrows(IllegalStateException.class, () -> table.reserve("open"));
        table.close(open, "close");
        open();
    }

    @Test
    void aHandleThatWasNeverTheHostsDoesNotKeepItsObjectOpen() throws Exception {
        long open = open();
        CallScope scope = new CallScope();
        scope.part(table, object, "all");
        table.close(open, "close");
        assertEquals(1, closed.get());
        scope.end();
        assertEquals(1, closed.get());
    }

    @Test
    void anObjectWithTwoHandlesIsClosedOnce() throws Exception {
        long first = open();
        long second = open();
        assertFalse(first == second);
        table.close(second, "close");
        assertEquals(0, closed.get());
        table.close(first, "close");
        assertEquals(1, closed.get());
    }
}
