package dev.cloister.wire;

import java.util.ArrayList;

/**
 * The time in which one call runs, enclave side. What the host lent to the call ends with it: a
 * callback that trusted code kept refuses afterwards, without asking the host. Handles that the
 * call uses stay open for as long. Handles in its result become open all together, when the result
 * is complete, or none of them does.
 */
public final class CallScope {
    private volatile boolean ended;
    private final Thread thread = Thread.currentThread();
    private final ArrayList<HandleTable.Place<?>> used = new ArrayList<>(1);

    /** The handles of a result that is not complete yet. */
    private final ArrayList<HandleTable.Place<?>> prepared = new ArrayList<>(0);

    /** Where room for one more handle was taken, until a handle fills it; else null. */
    private HandleTable<?> reserved;

    /** A call that runs. */
    public CallScope() {}

    /** The call has ended, in whichever way. */
    public void end() {
        ended = true;
        if (reserved != null) {
            reserved.unreserve();
        }
        for (HandleTable.Place<?> place : prepared) {
            place.withdraw();
        }
        for (HandleTable.Place<?> place : used) {
            place.leave(this);
        }
    }

    boolean isOfThisThread() {
        return thread == Thread.currentThread();
    }

    /**
     * The object of a handle, which nobody closes before the call ends.
     *
     * @param number the host's
     * @throws IllegalStateException when it is no open handle of the table's type
     */
    public <T extends AutoCloseable> T use(HandleTable<T> table, long number, String where) {
        used.ensureCapacity(used.size() + 1); // nothing may fail between entering and noting it
        HandleTable.Place<T> place = table.enter(number, this, where);
        used.add(place);
        return table.object(place);
    }

    /**
     * Takes room for the handle that the call will answer.
     *
     * @throws IllegalStateException when the table's limit is reached
     */
    public void reserve(HandleTable<?> table, String where) {
        table.reserve(where);
        reserved = table;
    }

    /** A new handle of {@code object}, in the room that was reserved; answers its number. */
    public <T extends AutoCloseable> long give(HandleTable<T> table, T object) {
        long number = table.add(object);
        reserved = null;
        return number;
    }

    /**
     * The number of a new handle of {@code object}, for a result of which it is a part. The host
     * can use it when the result is {@linkplain #answered() complete}.
     *
     * @throws IllegalStateException when the table's limit is reached
     */
    public <T extends AutoCloseable> long part(HandleTable<T> table, T object, String where) {
        prepared.ensureCapacity(prepared.size() + 1);
        HandleTable.Place<T> place = table.prepare(Crossing.notNull(object, where), where);
        prepared.add(place);
        return place.number();
    }

    /** The call's result is complete: the handles in it are the host's. */
    public void answered() {
        for (HandleTable.Place<?> place : prepared) {
            place.open();
        }
        prepared.clear();
    }

    /**
     * @param where the method that is about to be called on the callback that was lent
     * @throws IllegalStateException when the call has ended
     */
    public void check(String where) {
        check(where, "callback");
    }

    /**
     * @param what was lent, for the message
     */
    public void check(String where, String what) {
        if (ended) {
            throw new IllegalStateException(
                    where
                            + ": this "
                            + what
                            + " belongs to a call that has ended; use it only until the method that received it returns");
        }
    }
}
