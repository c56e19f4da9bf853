package dev.cloister.runtime;

/** A thread of the host that runs the ocalls which the enclave's threads post. */
final class OcallServer extends Sleeper {
    /** Rounds without a call before it sleeps: about a millisecond. */
    private static final int IDLE_ROUNDS = 20_000;

    private final OcallMailboxes mailboxes;

    OcallServer(OcallMailboxes mailboxes, String name) {
        super(name);
        this.mailboxes = mailboxes;
    }

    @Override
    void work() {
        mailboxes.begin();
        try {
            for (int idle = 0; idle < IDLE_ROUNDS && !isStopped(); idle++) {
                if (mailboxes.serve()) {
                    idle = 0;
                }
                Thread.onSpinWait();
            }
        } finally {
            mailboxes.end();
        }
        // What was posted meanwhile is withdrawn by who posted it.
    }
}
