package dev.cloister.runtime;

import dev.cloister.wire.WireException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The host's objects that are lent to running calls, by the numbers under which the enclave knows
 * them. A number is used once and is valid until its call has ended.
 */
final class LentCallbacks {
    private final Map<Long, Object> lent = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();

    long lend(Object callback) {
        long number = last.incrementAndGet();
        lent.put(number, callback);
        return number;
    }

    void end(long number) {
        lent.remove(number);
    }

    /** The object of {@code number}; trust: the number is the enclave's, and may be outdated. */
    <T> T find(long number, Class<T> service) {
        Object callback = lent.get(number);
        if (!service.isInstance(callback)) {
            throw new WireException(
                    service.getSimpleName()
                            + ": callback "
                            + number
                            + " is not lent to a call that runs; use it only until that call returns");
        }
        return service.cast(callback);
    }
}
