package dev.cloister.runtime.bridge;

/** Where host services register the calls that they serve. */
public interface OcallBinder {
    /** Serves ocall {@code ocallId}, called {@code name} in messages. */
    void bind(int ocallId, String name, OcallHandler handler);

    /** The enclave may make ocall {@code ocallId} through a mailbox. */
    default void switchless(int ocallId) {}
}
