package dev.cloister.vm;

import dev.cloister.wire.EncodedException;
import dev.cloister.wire.HostFailure;

/** The Java half of calls over the boundary. */
final class Calls {
    private Calls() {}

    /** Upcall: what the host is told of an exception that leaves the enclave. */
    static byte[] encodeException(Throwable thrown) {
        return EncodedException.of(thrown).encode();
    }

    /**
     * Upcall: a call to a host service did not succeed; throws what the trusted caller sees. Trust:
     * all of it is the host's word.
     *
     * @param status why, a {@code clo_status}
     * @param encoded the exception of the host service, or null
     */
    static void ocallFailed(int status, byte[] encoded) {
        if (encoded != null) {
            EncodedException thrown = EncodedException.decode(encoded);
            throw new HostFailure(thrown.typeName(), thrown.message());
        }
        throw new IllegalStateException(
                "host service: the host did not serve the call (status " + status + ")");
    }
}
