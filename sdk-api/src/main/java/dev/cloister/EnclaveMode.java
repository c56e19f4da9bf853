package dev.cloister;

/** Where an enclave runs. */
public enum EnclaveMode {
    /**
     * The real image on any x86-64 Linux, with the processor's part played by software: it protects
     * nothing.
     */
    SIMULATION,
    /** In SGX hardware. */
    HARDWARE
}
