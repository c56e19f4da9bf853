package dev.cloister;

/** Where an enclave runs. */
public enum EnclaveMode {
    /**
     * The real image on Linux on any x86-64 processor since Haswell or Zen, with SGX played by
     * software: it protects nothing.
     */
    SIMULATION,
    /**
     * A simulation that runs exactly the measured bytes: also the exits trap, which costs some
     * microseconds for each. For tests of what the fast one replaces.
     */
    FAITHFUL_SIMULATION,
    /** In SGX hardware. */
    HARDWARE
}
