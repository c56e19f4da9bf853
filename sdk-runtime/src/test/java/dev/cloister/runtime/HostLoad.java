package dev.cloister.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A virtual machine that uses all of its signals: null checks in compiled code, the ends of stacks,
 * collections and safepoints.
 */
final class HostLoad {
    private final AtomicBoolean done = new AtomicBoolean();
    private final List<Future<?>> running = new ArrayList<>();

    private HostLoad() {}

    /** One thread for each kind. */
    static HostLoad on(ExecutorService workers) {
        HostLoad load = new HostLoad();
        load.running.add(workers.submit(load::collect));
        load.running.add(workers.submit(load::takeNulls));
        load.running.add(workers.submit(load::overflowStacks));
        load.running.add(workers.submit(load::stopTheWorld));
        return load;
    }

    /** Ends it; fails when a thread did not do what Java says. */
    void end() throws Exception {
        done.set(true);
        for (Future<?> each : running) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    /** What a host service may do on a thread that an enclave waits for. */
    static void useSignalsOnThisThread() {
        assertEquals(1, takeNull(null));
        assertThrows(StackOverflowError.class, () -> deep(1));
    }

    private void collect() {
        List<byte[]> kept = new ArrayList<>();
        while (!done.get()) {
            kept.add(new byte[64 << 10]);
            if (kept.size() > 200) {
                kept.clear();
            }
        }
    }

    private void takeNulls() {
        int[] none = new int[0];
        int caught = 0;
        for (int i = 0; !done.get(); i++) {
            caught = i % 64 == 0 ? takeNull(null) : takeNull(none);
        }
        assertTrue(caught >= 0);
    }

    private static int takeNull(int[] array) {
        try {
            return array.length;
        } catch (NullPointerException expected) {
            return 1;
        }
    }

    private void overflowStacks() {
        while (!done.get()) {
            assertThrows(StackOverflowError.class, () -> deep(1));
        }
    }

    private static int deep(int depth) {
        return deep(depth + 1) + depth;
    }

    private void stopTheWorld() {
        while (!done.get()) {
            assertEquals(false, Thread.getAllStackTraces().isEmpty());
            System.gc();
        }
    }
}
