package dev.cloister.conformance.heap;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;

/** Keeps things in the enclave's heap. */
@EnclaveService
public interface Pantry {
    /** Keeps that many more KiB; answers how many there are now, all of them unspoilt. */
    int keep(int kibibytes);

    /** Lets go of everything. */
    void empty();

    /** Tries to keep that many KiB more, lets go of everything, and tells what the error said. */
    @MaxSize(1000)
    String refusal(int kibibytes);

    /** Bytes: total, largest and free memory, as {@link Runtime} says. */
    @MaxSize(3)
    long[] memory();
}
