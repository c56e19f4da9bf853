package dev.cloister.runtime.bridge;

/**
 * The host's half of a handle of an object in the enclave. When nothing refers to it any more and
 * nobody closed it, the collector closes it and says so.
 */
public interface ObjectHandle {
    /**
     * Ends the handle, and waits for calls of other threads that use the object. Does nothing when
     * that was done before.
     *
     * @param declared the checked exceptions that the object's {@code close()} may throw
     * @throws IllegalStateException when a call of this thread uses the object; the handle stays
     *     open
     */
    void close(Class<?>... declared);
}
