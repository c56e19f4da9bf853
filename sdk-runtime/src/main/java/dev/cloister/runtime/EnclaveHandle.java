package dev.cloister.runtime;

import dev.cloister.SwitchlessThreads;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * The native enclave of a {@link LoadedEnclave}, which must be able to outlive it: an enclave that
 * its user forgot is freed when the collector finds it. Then nobody is inside, because every call
 * and every thread that the enclave started holds the enclave.
 */
final class EnclaveHandle implements Runnable {
    private static final Logger LOG = System.getLogger("dev.cloister");

    private static final long STOP_TIMEOUT_MS = 1000;

    private final HostLibrary library;
    private final EnclaveServices services;
    private final String name;

    /** 0: there is none yet, or none any more. */
    private volatile long value;

    private volatile SwitchlessServers switchless = SwitchlessServers.NONE;

    EnclaveHandle(HostLibrary library, EnclaveServices services, String name) {
        this.library = library;
        this.services = services;
        this.name = name;
    }

    long value() {
        return value;
    }

    void set(long handle) {
        value = handle;
    }

    /** Starts the threads for switchless calls; the handle has been set. */
    void serve(SwitchlessThreads threads, OcallRegistry registry) {
        switchless = SwitchlessServers.start(library, value, name, threads, registry);
    }

    SwitchlessServers switchless() {
        return switchless;
    }

    /** The collector's call. */
    @Override
    public void run() {
        long handle = value;
        if (handle == 0) {
            return;
        }
        value = 0;
        switchless.stop(STOP_TIMEOUT_MS); // nobody is inside, so none of them runs a call
        HostStatus status = HostStatus.of(library.close(handle, 0));
        services.close();
        LOG.log(
                Level.WARNING,
                "enclave {0}: was never closed; {1} when nothing referred to it any more; close it"
                        + " with try-with-resources",
                name,
                status == HostStatus.OK ? "its memory was freed" : "its memory could not be freed");
    }
}
