package dev.cloister.runtime.bridge;

/** Serves one method of a host service. */
@FunctionalInterface
public interface OcallHandler {
    /**
     * Reads parameters from the frame, runs the method, gives the reply to the frame. What it
     * throws crosses back to the enclave.
     */
    void handle(OcallFrame frame) throws Throwable;
}
