package dev.cloister.conformance.sizes;

import dev.cloister.attest.Evidence;
import dev.cloister.tls.inside.AttestedTlsServer;
import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsSettings;

/** Attested TLS that sends back what it hears. */
public final class TlsService extends AttestedTlsServer {
    public TlsService() {
        super(TlsSettings.named("echo").evidence(Evidence::quote));
    }

    @Override
    protected TlsConversation conversation(TlsPeer peer) {
        return (data, reply) -> reply.send(data);
    }
}
