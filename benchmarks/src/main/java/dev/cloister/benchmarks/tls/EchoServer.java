package dev.cloister.benchmarks.tls;

import dev.cloister.tls.inside.AttestedTlsServer;
import dev.cloister.tls.inside.EvidenceSource;
import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsSettings;

/** Sends back what it hears. */
public class EchoServer extends AttestedTlsServer {
    /** A server with evidence from there. */
    public EchoServer(EvidenceSource evidence) {
        super(TlsSettings.named("echo").evidence(evidence));
    }

    @Override
    protected final TlsConversation conversation(TlsPeer peer) {
        return (data, reply) -> reply.send(data);
    }
}
