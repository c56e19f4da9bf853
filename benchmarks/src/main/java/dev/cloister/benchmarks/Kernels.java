package dev.cloister.benchmarks;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;

/** Runs a kernel, or moves bytes. */
@EnclaveService
public interface Kernels {
    /** Runs one kernel; the answer depends on all of its work. */
    long run(String kernel, int size);

    /** Does nothing: what is left is the call. */
    void nothing();

    /** Answers the argument. */
    byte[] echo(@MaxSize(16 << 20) byte[] bytes);
}
