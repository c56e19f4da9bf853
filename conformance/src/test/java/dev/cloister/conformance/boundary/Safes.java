package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Objects that stay inside while the host holds handles of them. */
@EnclaveService
public interface Safes {
    Safe open(String owner);

    /** Another handle of the same object. */
    Safe same(Safe safe);

    long total(Safe first, Safe second);

    /** All safes that are not closed, in the order of their owners. */
    List<Safe> all();

    /** The sum of what lies in them, and a key of each that holds something. */
    Summary sum(List<Safe> safes);

    /** The owners of the safes whose {@code close()} ran, in this order. */
    String closed();

    /** Two places for two types, so that numbers can be mistaken for each other. */
    @EnclaveObject(limit = 3)
    interface Safe extends AutoCloseable {
        long put(long cents);

        /** Puts so much in while {@code meanwhile} goes on, and tells it before and after. */
        long putSlowly(long cents, Listener meanwhile);

        Key key(String label);

        @Override
        void close();
    }

    /** An answer that holds handles of two types, one of them in deeper places. */
    record Summary(long cents, Optional<Safe> fullest, Map<String, Key> keys) {}

    /** Of a safe. */
    @EnclaveObject
    interface Key extends AutoCloseable {
        boolean fits(Safe safe);

        @Override
        void close() throws RefusedException;
    }
}
