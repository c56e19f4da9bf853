package dev.cloister.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final Deque<Place<T>> free = new ArrayDeque<>();

    /** How many open handles each object has. */
    private final Map<T, Integer> handles = new IdentityHashMap<>();

    private int open;

    /** One place of the table; guarded by the table. */
    static final class Place<T extends AutoCloseable> {
        private final HandleTable<T> table;
        private final int index;
        private long use;
        private T object;
        private boolean closing;
        private final List<Thread> users = new ArrayList<>(1);

        private Place(HandleTable<T> table, int index) {
            this.table = table;
            this.index = index;
        }

        /** A call that used the object has ended. */
        void leave() {
            table.leave(this);
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
        if (open == limit) {
            throw new IllegalStateException(
                    where
                            + ": "
                            + limit
                            + " handles of "
                            + name
                            + " are open, the limit of its @EnclaveObject; close some or raise it");
        }
        open++;
    }

    /** Gives room back that no handle came to fill. */
    synchronized void unreserve() {
        open--;
    }

    /** A new handle of {@code object}, in room that was reserved; answers its number. */
    synchronized long add(T object) {
        Place<T> place = free.poll();
        if (place == null) {
            place = new Place<>(this, places.size());
            places.add(place);
        }
        place.object = object;
        handles.merge(object, 1, Integer::sum);
        return numberOf(place);
    }

    /** The place of an open handle, which stays open until {@link Place#leave}. */
    synchronized Place<T> enter(long number, String where) {
        Place<T> place = find(number, where);
        place.users.add(Thread.currentThread());
        return place;
    }

    T object(Place<T> place) {
        return place.object;
    }

    private synchronized void leave(Place<T> place) {
        place.users.remove(Thread.currentThread());
        if (place.closing && place.users.isEmpty()) {
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
        if (place.users.contains(Thread.currentThread())) {
            throw new IllegalStateException(
                    where
                            + ": a call of this thread uses the object; close it after that call has"
                            + " returned");
        }
        place.closing = true;
        awaitUnused(place);
        T object = place.object;
        place.object = null;
        place.closing = false;
        open--;
        // A place whose uses are all spent is never taken again.
        if (place.use < MAX_USE) {
            place.use++;
            free.push(place);
        }
        boolean more =
                handles.merge(object, -1, (held, ended) -> held > 1 ? held - 1 : null) != null;
        return more ? null : object;
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
        if (place == null || place.object == null || place.closing || number != numberOf(place)) {
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
