package dev.cloister.samples.aml;

import dev.cloister.HostService;

/** Where the enclave tells the host how far it is. It says counts only, nothing of the data. */
@HostService
public interface Progress {
    /** {@code done} of {@code total} units of the phase are behind us. */
    void report(String phase, int done, int total);
}
