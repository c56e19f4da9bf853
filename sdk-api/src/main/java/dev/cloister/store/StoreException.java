package dev.cloister.store;

/** A store was refused, or an operation on it. Messages name files and counts, never contents. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no store, though the counter or the caller says that there is one. */
        MISSING,
        /** A file that others build on is not there. */
        MISSING_SEGMENT,
        /** A file is under the name of another. */
        MISPLACED,
        /** A file that others build on is cut off. */
        TRUNCATED,
        /** Bytes are not as they were written. */
        ALTERED,
        /** A file is of another store, or of another history of this one. */
        OTHER_HISTORY,
        /** The files are genuine but older than what the counter has seen. */
        ROLLED_BACK,
        /** Somebody else has gone on with this store; this instance is of the past. */
        OVERTAKEN,
        /** The sealer does not open the store's keys; the cause says why. */
        UNREADABLE,
        /** The host failed to do what it was asked. */
        HOST_FAILED,
        /** The store is closed, or an earlier operation on it failed half-way: open it again. */
        CLOSED
    }

    private final Reason reason;

    StoreException(Reason reason, String message) {
        this(reason, message, null);
    }

    StoreException(Reason reason, String message, Throwable cause) {
        super("sealed store: " + message, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
