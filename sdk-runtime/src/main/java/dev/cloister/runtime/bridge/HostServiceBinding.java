package dev.cloister.runtime.bridge;

/**
 * Generated for each host service {@code p.Outer$I} as {@code p.Outer_I_HostBinding}, with a public
 * constructor without parameters: serves the ocalls of the service with an implementation.
 */
public interface HostServiceBinding<T> {
    /** The service. */
    Class<T> service();

    /**
     * Digest of the EDL that this class was generated from; the image must have been built from the
     * same.
     */
    String boundary();

    /** Gives {@code binder} a handler for each method. */
    void bind(T implementation, OcallBinder binder);
}
