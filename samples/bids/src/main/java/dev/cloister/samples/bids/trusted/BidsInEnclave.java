package dev.cloister.samples.bids.trusted;

import dev.cloister.Trusted;
import dev.cloister.tls.inside.AttestedTlsServer;
import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsSettings;
import dev.cloister.tls.inside.http.HttpConversation;

/** The auction behind TLS that ends here. The whole boundary is the library's TlsGate. */
@Trusted
public final class BidsInEnclave extends AttestedTlsServer {
    private static final int MAX_BODY_BYTES = 64;

    private final Auction auction = new Auction();

    public BidsInEnclave() {
        super(TlsSettings.named("bids").protocols("http/1.1"));
    }

    @Override
    protected TlsConversation conversation(TlsPeer peer) {
        return new HttpConversation(peer, auction::answer, MAX_BODY_BYTES);
    }
}
