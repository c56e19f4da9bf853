package dev.cloister.runtime;

import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A thread of the host that is lent to the enclave, and the mailbox that it polls in there. Who has
 * claimed it may make calls; a result that did not fit stays with it, so it is released when that
 * was fetched or dropped.
 */
final class EcallServer extends Sleeper {
    private static final int FETCH_RESULT = 1;

    /** No enclave has so many ecalls; but whichever is called, a result that waits is dropped. */
    private static final int NO_ECALL = Integer.MAX_VALUE;

    private final HostLibrary library;
    private final long enclave;
    private final Mailbox mailbox;
    private final AtomicBoolean claimed = new AtomicBoolean();

    EcallServer(HostLibrary library, long enclave, String name) {
        super(name);
        this.library = library;
        this.enclave = enclave;
        this.mailbox = Mailbox.allocate(library);
    }

    @Override
    void work() {
        HostStatus status;
        do {
            status = HostStatus.of(library.serveMailbox(enclave, mailbox.address()));
        } while (status == HostStatus.RESULT_PENDING && !isStopped());
        if (status != HostStatus.OK) {
            mailbox.answerTaken(status.value);
        }
    }

    boolean claim() {
        return !claimed.get() && claimed.compareAndSet(false, true);
    }

    void release() {
        claimed.set(false);
    }

    /** Empty when the thread is not in the enclave: then nothing ran. */
    OptionalInt call(int id, long frame, long frameBytes) {
        return mailbox.call(id, frame, frameBytes);
    }

    /**
     * Fetches the result that waits.
     *
     * @param frame of {@code clo_frame}
     */
    HostStatus fetch(long frame, long frameBytes) {
        return insist(FETCH_RESULT, frame, frameBytes);
    }

    /** Drops the result that waits. */
    void drop() {
        insist(NO_ECALL, 0, 0);
    }

    /** While a result waits the thread stays in the enclave, unless that is lost or closed. */
    private HostStatus insist(int id, long frame, long frameBytes) {
        while (isAwake()) {
            OptionalInt answer = call(id, frame, frameBytes);
            if (answer.isPresent()) {
                return HostStatus.of(answer.getAsInt());
            }
        }
        return library.loss(enclave) == 0 ? HostStatus.NOT_ALLOWED : HostStatus.LOST;
    }
}
