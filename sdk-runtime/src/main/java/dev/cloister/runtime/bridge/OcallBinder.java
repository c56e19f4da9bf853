package dev.cloister.runtime.bridge;

/** Where host services register the calls that they serve. */
public interface OcallBinder {
    /** Serves ocall {@code ocallId}, called {@code name} in messages. */
    void bind(int ocallId, String name, OcallHandler handler);
}
