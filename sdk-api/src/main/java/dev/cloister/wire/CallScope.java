package dev.cloister.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * The time in which one call runs, enclave side. What the host lent to the call ends with it: a
 * callback that trusted code kept refuses afterwards, without asking the host. Handles that the
 * call uses stay open for as long.
 */
public final class CallScope {
    private volatile boolean ended;
    private final List<HandleTable.Place<?>> used = new ArrayList<>(1);

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
        used.forEach(HandleTable.Place::leave);
    }

    /**
     * The object of a handle, which nobody closes before the call ends.
     *
     * @param number the host's
     * @throws IllegalStateException when it is no open handle of the table's type
     */
    public <T extends AutoCloseable> T use(HandleTable<T> table, long number, String where) {
        HandleTable.Place<T> place = table.enter(number, where);
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
