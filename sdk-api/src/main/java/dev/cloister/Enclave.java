package dev.cloister;

import dev.cloister.spi.EnclaveProvider;

/** A running enclave. Safe for use by many threads; close it to free its memory. */
public interface Enclave extends AutoCloseable {
    /** Loads an image in simulation, with nothing to ask of the host. */
    static Enclave load(EnclaveImage image) {
        return load(image, EnclaveOptions.defaults());
    }

    /**
     * Verifies an image and starts it.
     *
     * @throws EnclaveLoadException when it is missing, changed, from another signer than expected,
     *     asks for a host service that is not given, or cannot run here
     */
    static Enclave load(EnclaveImage image, EnclaveOptions options) {
        return EnclaveProvider.find().load(image, options);
    }

    /**
     * The trusted implementation of a service, as an object.
     *
     * @throws EnclaveBoundaryException when this enclave does not offer the service, or was built
     *     from another version of it
     */
    <T> T service(Class<T> service);

    /** The name it was built under. */
    String name();

    /** What runs: 64 lower-case hex digits. */
    String mrEnclave();

    /** Who signed it: 64 lower-case hex digits. */
    String mrSigner();

    /** Where it runs. */
    EnclaveMode mode();

    /**
     * Ends the enclave: later calls throw {@link EnclaveLostException}. Idempotent.
     *
     * @throws EnclaveBusyException when threads are still inside after a while; closing may be
     *     tried again
     */
    @Override
    void close();
}
