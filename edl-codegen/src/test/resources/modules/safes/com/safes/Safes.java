package com.safes;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;

@EnclaveService
public interface Safes {
    Safe open(String owner, long cents);

    long total(Safe first, int factor, Safe second);

    Safe same(Safe safe);

    int closed();

    @EnclaveObject(limit = 3)
    interface Safe extends AutoCloseable {
        long add(long cents);

        long book(java.util.List<Entry> entries);

        Key key(String label);

        @Override
        void close();
    }

    record Entry(long cents, int day) {}

    /** Only an object's method answers one. */
    @EnclaveObject
    interface Key extends AutoCloseable {
        boolean fits(Safe safe);

        @Override
        void close() throws java.io.IOException;
    }
}
