package dev.cloister.wire;

/**
 * The time in which one call runs, enclave side. What the host lent to the call ends with it: a
 * callback that trusted code kept refuses afterwards, without asking the host.
 */
public final class CallScope {
    private volatile boolean ended;

    /** A call that runs. */
    public CallScope() {}

    /** The call has ended, in whichever way. */
    public void end() {
        ended = true;
    }

    /**
     * @param where the method that is about to be called on what was lent
     * @throws IllegalStateException when the call has ended
     */
    public void check(String where) {
        if (ended) {
            throw new IllegalStateException(
                    where
                            + ": this callback belongs to a call that has ended; use it only until the method that received it returns");
        }
    }
}
