package dev.cloister.tls.inside;

import java.io.IOException;
import org.bouncycastle.tls.TlsServerProtocol;

/**
 * A TLS 1.3 server that ends inside: extend it in a {@code @Trusted} class and say what a
 * conversation does. Its key is made here and never leaves; its certificate carries the evidence.
 */
public abstract class AttestedTlsServer extends TlsEndpoint {
    /** A server; its key and evidence are made with the first connection. */
    protected AttestedTlsServer(TlsSettings settings) {
        super(settings);
    }

    @Override
    final TlsConnection begin(Handshake handshake) throws IOException {
        TlsServerProtocol protocol = new TlsServerProtocol();
        protocol.accept(new ServerPeer(handshake));
        return new TlsConnection(protocol, handshake, this::conversation);
    }
}
