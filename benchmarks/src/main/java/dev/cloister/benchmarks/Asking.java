package dev.cloister.benchmarks;

import dev.cloister.EnclaveService;

/** Makes trusted code call the host. */
@EnclaveService
public interface Asking {
    /** Calls {@code what} of {@link Asked} so many times, with so many bytes or records. */
    void ask(What what, int size, int times);

    /** A method of {@link Asked}. */
    enum What {
        NOTHING,
        ECHO,
        TAKE,
        GIVE,
        TAKE_ROWS,
        GIVE_ROWS
    }
}
