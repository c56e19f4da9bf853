package dev.cloister.wire;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The trusted objects of one type that the host holds handles of, enclave side. A handle's number
 * says its type, a place in the table, and how often that place was used before, so that a number
 * that was closed never means another object.
 *
 * <p>Trust: numbers are the host's. One that is not open, or is of another type, is refused, and
 * nothing else happens; which of the two it was is not told.
 *
 * @param <T> the interface
 */
public final class HandleTable<T extends AutoCloseable> {
    private static final int PLACE_BITS = 20;
    private static final int USE_BITS = 31;
    private static final long MAX_USE = (1L << USE_BITS) - 1;

    /** The most handles that a type may have. */
    public static final int MAX_LIMIT = 1 << PLACE_BITS;

    /** The most types: the number stays positive. */
    public static final int MAX_TYPE = (1 << (Long.SIZE - 1 - PLACE_BITS - USE_BITS)) - 1;

    private final String name;
    private final long type;
    private final int limit;
    private final List<Place<T>> places = new ArrayList<>();

    /** The place that is taken next, or null; the others behind it. */
    private Place<T> free;

    private final Map<T, Held<T>> objects = new IdentityHashMap<>();

    /** Handles that are open or prepared, and room that is reserved. */
    private int taken;

    /** An object with its handles. */
    private static final class Held<T> {
        private final T object;
        private int open;
        private int prepared;

        Held(T object) {
            this.object = object;
        }
    }

    /**
     * One place of the table; guarded by the table. It is free, or prepared for a result that is
     * not complete yet (its number is refused), or open, or closing.
     */
    static final class Place<T extends AutoCloseable> {
        private final HandleTable<T> table;
        private final int index;
        private long use;
        private Held<T> held;
        private boolean open;

        /** The calls that use the object, each once: few, as they run at the same time. */
        private final List<CallScope> users = new ArrayList<>(1);

        private Place<T> nextFree;

        private Place(HandleTable<T> table, int index) {
            this.table = table;
            this.index = index;
        }

        /** The number by which the host knows the handle. */
        long number() {
            return table.numberOf(this);
        }

        /** The result that a prepared place is for is complete: the host may use it. */
        void open() {
            table.open(this);
        }

        /** That result will not be sent. Does not close the object: the host never had it. */
        void withdraw() {
            table.withdraw(this);
        }

        /** A call that used the object has ended. */
        void leave(CallScope scope) {
            table.leave(this, scope);
        }
    }

    /**
     * @param name of the interface, for messages
     * @param type a number that no other table of the enclave has, from 1 to {@link #MAX_TYPE}
     * @param limit the most open handles
     */
    public HandleTable(String name, int type, int limit) {
        if (type < 1 || type > MAX_TYPE || limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException(
                    name + ": no table of type " + type + " for " + limit + " handles");
        }
        this.name = name;
        this.type = type;
        this.limit = limit;
    }

    /**
     * Takes room for one more handle, before the method runs that makes its object.
     *
     * @throws IllegalStateException when as many are open as the limit allows
     */
    synchronized void reserve(String where) {
        if (taken == limit) {
            throw new IllegalStateException(
                    where
                            + ": "
                            + limit
                            + " handles of "
                            + name
                            + " are open, the limit of its @EnclaveObject; close some or raise it");
        }
        taken++;
    }

    /** Gives room back that no handle came to fill. */
    synchronized void unreserve() {
        taken--;
    }

    /** A new handle of {@code object}, in room that was reserved; answers its number. */
    synchronized long add(T object) {
        Place<T> place = place(object);
        open(place);
        return numberOf(place);
    }

    /**
     * A place for a handle of {@code object} that is part of a result. Either {@link Place#open} or
     * {@link Place#withdraw} follows, and neither can fail.
     *
     * @throws IllegalStateException when as many are open as the limit allows
     */
    synchronized Place<T> prepare(T object, String where) {
        reserve(where);
        try {
            return place(object);
        } catch (Throwable noMemory) {
            unreserve();
            throw noMemory;
        }
    }

    /** What needs memory comes first: a place is taken as a whole or not at all. */
    private Place<T> place(T object) {
        Held<T> known = objects.get(object);
        Held<T> held = known == null ? new Held<>(object) : known;
        if (free == null) {
            Place<T> made = new Place<>(this, places.size());
            places.add(made);
            free = made;
        }
        if (known == null) {
            objects.put(object, held);
        }
        Place<T> place = free;
        free = place.nextFree;
        place.nextFree = null;
        place.held = held;
        held.prepared++;
        return place;
    }

    private synchronized void open(Place<T> place) {
        place.open = true;
        place.held.prepared--;
        place.held.open++;
    }

    private synchronized void withdraw(Place<T> place) {
        place.held.prepared--;
        leaveFree(place);
    }

    private void leaveFree(Place<T> place) {
        Held<T> held = place.held;
        if (held.open + held.prepared == 0) {
            objects.remove(held.object);
        }
        place.held = null;
        taken--;
        // A place whose uses are all spent is never taken again.
        if (place.use < MAX_USE) {
            place.use++;
            place.nextFree = free;
            free = place;
        }
    }

    /** The place of an open handle, which stays open until {@link Place#leave}. */
    synchronized Place<T> enter(long number, CallScope scope, String where) {
        Place<T> place = find(number, where);
        if (!place.users.contains(scope)) {
            place.users.add(scope);
        }
        return place;
    }

    T object(Place<T> place) {
        return place.held.object;
    }

    private synchronized void leave(Place<T> place, CallScope scope) {
        place.users.remove(scope);
        if (!place.open && place.users.isEmpty()) {
            notifyAll();
        }
    }

    /**
     * Ends a handle when no call uses it any more, and closes its object if this was the last one.
     *
     * @throws IllegalStateException when the handle is not open, or is used by a call of this
     *     thread
     * @throws Exception what the object's {@code close()} throws; the handle has ended then
     */
    public void close(long number, String where) throws Exception {
        T last = end(number, where);
        if (last != null) {
            last.close();
        }
    }

    private synchronized T end(long number, String where) {
        Place<T> place = find(number, where);
        for (CallScope user : place.users) {
            if (user.isOfThisThread()) {
                throw new IllegalStateException(
                        where
                                + ": a call of this thread uses the object; close it after that call"
                                + " has returned");
            }
        }
        place.open = false;
        awaitUnused(place);
        Held<T> held = place.held;
        held.open--;
        leaveFree(place);
        return held.open == 0 ? held.object : null;
    }

    /** An interrupt is kept for the object's {@code close()}: a handle does not end halfway. */
    private synchronized void awaitUnused(Place<T> place) {
        boolean interrupted = false;
        while (!place.users.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Place<T> find(long number, String where) {
        long index = number & (MAX_LIMIT - 1);
        Place<T> place = index < places.size() ? places.get((int) index) : null;
        if (place == null || !place.open || number != numberOf(place)) {
            throw new IllegalStateException(
                    where
                            + ": no open handle of "
                            + name
                            + "; it was closed, or is of another type");
        }
        return place;
    }

    private long numberOf(Place<T> place) {
        return (type << USE_BITS | place.use) << PLACE_BITS | place.index;
    }
}
