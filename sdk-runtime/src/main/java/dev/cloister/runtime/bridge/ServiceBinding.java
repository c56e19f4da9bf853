package dev.cloister.runtime.bridge;

/**
 * Generated for each enclave service {@code p.Outer$I} as {@code p.Outer_I_EnclaveBinding}, with a
 * public constructor without parameters: makes the object whose methods are ecalls.
 */
public interface ServiceBinding<T> {
    /** The service. */
    Class<T> service();

    /**
     * Digest of the EDL that this class was generated from; the image must have been built from the
     * same.
     */
    String boundary();

    /** An object whose methods call the enclave. */
    T proxy(EnclaveCalls calls);
}
