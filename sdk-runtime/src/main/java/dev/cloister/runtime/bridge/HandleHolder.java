package dev.cloister.runtime.bridge;

/**
 * Implemented by the class that is generated for each {@code EnclaveObject} interface {@code
 * p.Outer$I} as {@code p.Outer_I_EnclaveObject}: the object that the host calls.
 */
public interface HandleHolder {
    /** What it holds. */
    ObjectHandle handleInEnclave();
}
