package dev.cloister.runtime;

import dev.cloister.EnclaveBusyException;
import dev.cloister.EnclaveLostException;
import dev.cloister.runtime.bridge.ObjectHandle;
import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.List;

/**
 * The host's half of a handle. What is checked here protects the host from its own mistakes; the
 * enclave has a table of its own and believes none of it.
 */
final class TrustedObjectHandle implements ObjectHandle {
    private static final Cleaner FORGOTTEN = Cleaner.create();

    private final Inside inside;
    private final Cleaner.Cleanable net;
    private final List<Thread> users = new ArrayList<>(1);
    private boolean ended;

    /**
     * @param exceptions rebuilds what the object's {@code close()} throws
     */
    TrustedObjectHandle(
            LoadedEnclave enclave,
            RemoteExceptions exceptions,
            long number,
            int closeId,
            String closeName) {
        this.inside = new Inside(enclave, exceptions, number, closeId, closeName);
        this.net = FORGOTTEN.register(this, inside);
    }

    /** The part that outlives the handle, for the collector. */
    private static final class Inside implements Runnable {
        private final LoadedEnclave enclave;
        private final RemoteExceptions exceptions;
        private final long number;
        private final int closeId;
        private final String closeName;
        private volatile boolean closed;

        Inside(
                LoadedEnclave enclave,
                RemoteExceptions exceptions,
                long number,
                int closeId,
                String closeName) {
            this.enclave = enclave;
            this.exceptions = exceptions;
            this.number = number;
            this.closeId = closeId;
            this.closeName = closeName;
        }

        void close(Class<?>... declared) {
            try (EnclaveCall frame = enclave.open(exceptions, closeId, 1, closeName)) {
                frame.scalar(0, number);
                frame.call(declared);
            }
        }

        @Override
        public void run() {
            if (closed) {
                return;
            }
            try {
                close();
                enclave.tellForgotten(closeName);
            } catch (EnclaveLostException gone) {
                // The object went with its enclave.
            } catch (Throwable failed) {
                System.getLogger("dev.cloister")
                        .log(Level.WARNING, closeName + ": failed for a forgotten object", failed);
            }
        }
    }

    boolean isOf(LoadedEnclave enclave) {
        return inside.enclave == enclave;
    }

    /** A call of this thread begins to use the object; answers the handle's number. */
    synchronized long enter(String where) {
        if (ended) {
            throw new IllegalStateException(where + ": the object was closed; ask for another");
        }
        users.add(Thread.currentThread());
        return inside.number;
    }

    /** That call has ended. */
    synchronized void leave() {
        users.remove(Thread.currentThread());
    }

    @Override
    public void close(Class<?>... declared) {
        if (!begin()) {
            return;
        }
        try {
            inside.close(declared);
        } catch (EnclaveBusyException notEntered) {
            retry();
            throw notEntered;
        }
        net.clean(); // the collector need not look any more
    }

    /** Ends the handle of a result that nobody gets. */
    void giveBack() {
        try {
            close();
        } catch (EnclaveLostException gone) {
            // The object went with its enclave.
        } catch (Throwable failed) {
            // The caller is about to hear why there is no result.
            System.getLogger("dev.cloister")
                    .log(Level.WARNING, inside.closeName + ": failed for a refused result", failed);
        }
    }

    private synchronized boolean begin() {
        if (users.contains(Thread.currentThread())) {
            throw new IllegalStateException(
                    inside.closeName
                            + ": a call of this thread uses the object; close it after that call has returned");
        }
        boolean first = !ended;
        ended = true;
        inside.closed = true;
        return first;
    }

    /** Nothing ran inside: the handle is still open. */
    private synchronized void retry() {
        ended = false;
        inside.closed = false;
    }
}
