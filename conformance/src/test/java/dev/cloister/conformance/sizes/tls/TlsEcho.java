package dev.cloister.conformance.sizes.tls;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;

/** A TLS server whose records the host carries. */
@EnclaveService
public interface TlsEcho {
    /** The server's certificate. */
    @MaxSize(4096)
    byte[] certificate();

    /** Begins a new connection, forgetting the last. */
    void accept();

    /** Takes what came from the client and gives what is to be sent to it. */
    @MaxSize(1 << 17)
    byte[] exchange(@MaxSize(1 << 17) byte[] records);
}
