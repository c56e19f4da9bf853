package dev.cloister.runtime;

import dev.cloister.EnclaveLostException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Counts who uses the native handle, so that it is freed when nobody can use it any more. An
 * enclave is closed for new users before the count is awaited, so the count only falls from then
 * on.
 */
final class EnclaveGate {
    private static final long POLL_NS = TimeUnit.MILLISECONDS.toNanos(1);

    private final String name;
    private final AtomicInteger users = new AtomicInteger();
    private volatile boolean closed;

    EnclaveGate(String name) {
        this.name = name;
    }

    /** Every successful call is followed by one {@link #leave()}. */
    void enter() {
        users.incrementAndGet();
        if (closed) {
            users.decrementAndGet();
            throw new EnclaveLostException("enclave " + name + ": is closed", null);
        }
    }

    void leave() {
        users.decrementAndGet();
    }

    void close() {
        closed = true;
    }

    /** Waits until nobody is inside; false when that takes longer than {@code timeoutMs}. */
    boolean awaitEmpty(long timeoutMs) {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMs);
        while (users.get() != 0) {
            if (System.nanoTime() - deadline >= 0) {
                return false;
            }
            LockSupport.parkNanos(POLL_NS);
        }
        return true;
    }
}
