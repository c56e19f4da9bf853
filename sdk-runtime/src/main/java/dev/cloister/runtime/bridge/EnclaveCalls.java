package dev.cloister.runtime.bridge;

/** A running enclave as generated code sees it. */
public interface EnclaveCalls {
    /**
     * A new frame for one call on this thread.
     *
     * @param ecallId from the EDL
     * @param slotCount 8-byte slots of the method's parameters
     * @param name {@code Service.method}, for messages
     */
    CallFrame open(int ecallId, int slotCount, String name);
}
