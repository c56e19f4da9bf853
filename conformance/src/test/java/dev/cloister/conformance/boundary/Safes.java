package dev.cloister.conformance.boundary;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;

/** Objects that stay inside while the host holds handles of them. */
@EnclaveService
public interface Safes {
    Safe open(String owner);

    /** Another handle of the same object. */
    Safe same(Safe safe);

    long total(Safe first, Safe second);

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

    /** Of a safe. */
    @EnclaveObject
    interface Key extends AutoCloseable {
        boolean fits(Safe safe);

        @Override
        void close() throws RefusedException;
    }
}
