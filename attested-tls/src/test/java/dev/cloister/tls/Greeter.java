package dev.cloister.tls;

import dev.cloister.tls.inside.AttestedTlsServer;
import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsReply;
import dev.cloister.tls.inside.TlsSettings;
import dev.cloister.tls.inside.http.HttpAnswer;
import dev.cloister.tls.inside.http.HttpConversation;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A small service. */
final class Greeter extends AttestedTlsServer {
    final List<String> refusals = new CopyOnWriteArrayList<>();
    final AtomicInteger closed = new AtomicInteger();

    Greeter(TlsSettings settings) {
        super(settings);
    }

    static TlsSettings settings(SyntheticEvidence evidence) {
        return TlsSettings.named("greeter").evidence(evidence::quote).protocols("http/1.1");
    }

    void answer(byte[] nonce) {
        renewFor(nonce);
    }

    @Override
    protected void refused(String reason) {
        refusals.add(reason);
    }

    @Override
    protected TlsConversation conversation(TlsPeer peer) {
        HttpConversation http =
                new HttpConversation(
                        peer,
                        request ->
                                switch (request.target()) {
                                    case "/echo" -> HttpAnswer.bytes(request.body());
                                    case "/large" -> HttpAnswer.bytes(new byte[3 << 20]);
                                    case "/broken" -> throw new IllegalStateException("as asked");
                                    case "/peer" ->
                                            HttpAnswer.text(
                                                    peer.enclave()
                                                            .map(e -> e.mrEnclave().hex())
                                                            .orElse("anybody"));
                                    default -> HttpAnswer.text("hello");
                                },
                        1 << 20);
        return new TlsConversation() {
            @Override
            public void received(byte[] data, TlsReply reply) {
                http.received(data, reply);
            }

            @Override
            public boolean proceed(TlsReply reply) {
                return http.proceed(reply);
            }

            @Override
            public void closed() {
                closed.incrementAndGet();
            }
        };
    }
}
