package dev.cloister.tls;

import dev.cloister.EnclaveService;
import dev.cloister.MaxSize;

/**
 * Where records enter and leave an enclave that ends TLS itself. The host opens a connection for
 * each socket, carries what the peer sent inside, and carries out what the enclave answers: bytes
 * that it can neither read nor change unnoticed.
 *
 * <p>Trusted code gets an implementation by extending {@code
 * dev.cloister.tls.inside.AttestedTlsServer}.
 *
 * <p>Trust: the host may leave out, repeat, reorder and invent calls, numbers and records. All it
 * gains is that a connection fails.
 */
@EnclaveService
public interface TlsGate {
    /** The most bytes that one call takes or gives. */
    int MAX_RECORD_BYTES = 1 << 17;

    /** The largest certificate. */
    int MAX_CERTIFICATE_BYTES = 1 << 16;

    /**
     * Begins a connection.
     *
     * @return its number, never used twice
     * @throws IllegalStateException when there are as many as the enclave permits
     */
    long open();

    /**
     * Takes what came from the peer, empty when nothing did, and gives what is to be sent to it.
     * While the answer says {@link TlsOutput#more} the host calls again with nothing, when it has
     * sent that; only then may it bring more: that is the back-pressure.
     *
     * @throws IllegalArgumentException when there is no such connection
     */
    TlsOutput exchange(long connection, @MaxSize(MAX_RECORD_BYTES) byte[] records);

    /** Forgets a connection, whose socket is closed. Without effect when there is none. */
    void close(long connection);

    /** The certificate that new connections show, with its evidence; DER, no secret. */
    @MaxSize(MAX_CERTIFICATE_BYTES)
    byte[] certificate();

    /** Makes a new key and new evidence for connections from now on; others go on undisturbed. */
    void renew();
}
