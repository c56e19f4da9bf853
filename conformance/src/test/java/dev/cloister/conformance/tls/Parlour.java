package dev.cloister.conformance.tls;

import dev.cloister.EnclaveService;
import java.util.List;
import java.util.Map;

/** What the tests tell the enclave beside its connections. */
@EnclaveService
public interface Parlour {
    /** What the enclave does with connections from now on. */
    enum Role {
        /** Serves anybody. */
        SERVER,
        /** Serves anybody, with evidence in Gramine's form. */
        GRAMINE_SERVER,
        /** Serves enclaves that the rules accept. */
        MUTUAL_SERVER,
        /** Asks a server that the rules accept. */
        CLIENT
    }

    /** Begins anew in a role, with rules for peers: a policy in JSON, a root, collateral. */
    void become(Role role, String policy, byte[] root, Map<String, byte[]> collateral);

    /** Makes evidence for a challenge. */
    void answer(byte[] nonce);

    /** All that clients gave to keep, sealed. */
    byte[] sealed();

    /** What was refused, and what the client was told. */
    List<String> heard();
}
