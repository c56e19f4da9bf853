package dev.cloister.conformance.endurance;

import dev.cloister.EnclaveService;

/** Work that leaves garbage behind, and questions about what is left of it. */
@EnclaveService
public interface Workshop {
    /** Allocates some kilobytes; throws for every tenth number. */
    int work(int number);

    /** How often {@link #work} was called. */
    int worked();

    /** What the thread local was before it got this value; -1 for nothing. */
    int remember(int value);

    /** Interrupts the calling thread; answers whether it was interrupted before. */
    boolean interrupt();

    /** Name and id of the calling thread, and whether the one of the call before is alive. */
    String thread();

    /** Starts threads until that is refused; answers what it said. */
    String startTooMany();

    /**
     * Forgets objects of a cleaner that found no slot for its thread, then uses the cleaner again;
     * answers how many were cleaned.
     */
    int cleanWithoutThread();

    /** Bytes in use after a collection. */
    long usedBytes();
}
