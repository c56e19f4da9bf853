package com.safes;

import dev.cloister.EnclaveObject;
import dev.cloister.EnclaveService;

@EnclaveService
public interface Safes {
    Safe open(String owner, long cents);

    long total(Safe first, int factor, Safe second);

    Safe same(Safe safe);

    int closed();

    /** Everything of one type, as often as {@code times} says. */
    java.util.List<Safe> all(int times);

    java.util.Optional<Safe> find(String owner);

    java.util.Map<String, Safe[]> byOwner();

    /** Holds both types, one of them deeper. */
    Case wrap(Safe safe, java.util.List<Key> keys);

    long weigh(java.util.List<Holding> all);

    /** A list with null at its end. */
    java.util.List<Safe> broken(Safe first);

    @EnclaveObject(limit = 3)
    interface Safe extends AutoCloseable {
        long add(long cents);

        long book(java.util.List<Entry> entries);

        Key key(String label);

        @Override
        void close();
    }

    record Entry(long cents, int day) {}

    sealed interface Holding {}

    record Bare(Safe safe, int times) implements Holding {}

    record Case(Safe safe, java.util.List<Key> keys, java.util.Optional<Case> inner)
            implements Holding {}

    /** Only an object's method answers one. */
    @EnclaveObject
    interface Key extends AutoCloseable {
        boolean fits(Safe safe);

        @Override
        void close() throws java.io.IOException;
    }
}
