package dev.cloister.conformance.processor;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;

/** Hands out what an enclave should keep to itself. */
@EnclaveService
public interface Keyhole {
    /** A report for nobody. */
    @MaxSize(432)
    byte[] report(@MaxSize(64) byte[] reportData);

    /** The sealing key of this enclave for that security version, or nothing when refused. */
    @MaxSize(16)
    byte[] sealingKey(int securityVersion);

    /** Sets a reserved byte in a request. */
    int breakTheRules();
}
