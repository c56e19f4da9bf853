package dev.cloister.tls.inside;

import java.io.IOException;
import org.bouncycastle.tls.TlsClientProtocol;

/**
 * A TLS 1.3 client inside an enclave: the host connects a socket and opens the connection here. The
 * client shows its own evidence to servers that ask, and believes only servers with evidence.
 */
public abstract class AttestedTlsClient extends TlsEndpoint {
    /**
     * A client.
     *
     * @throws IllegalArgumentException when the settings demand nothing of servers: the host could
     *     be the server
     */
    protected AttestedTlsClient(TlsSettings settings) {
        super(settings);
        if (settings.peers.isEmpty()) {
            throw new IllegalArgumentException(
                    "settings: a client must say whom it believes; give peers");
        }
    }

    @Override
    final TlsConnection begin(Handshake handshake) throws IOException {
        TlsClientProtocol protocol = new TlsClientProtocol();
        protocol.connect(new ClientPeer(handshake));
        return new TlsConnection(protocol, handshake, this::conversation);
    }
}
