package dev.cloister.conformance.tls;

import dev.cloister.tls.inside.AttestedTlsClient;
import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsReply;
import dev.cloister.tls.inside.TlsSettings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Asks a server who it sees. */
final class ParlourClient extends AttestedTlsClient {
    private final Consumer<String> ear;

    ParlourClient(TlsSettings settings, Consumer<String> ear) {
        super(settings);
        this.ear = ear;
    }

    @Override
    protected void refused(String reason) {
        ear.accept(reason);
    }

    @Override
    protected TlsConversation conversation(TlsPeer peer) {
        return new TlsConversation() {
            private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
            private boolean asked;

            @Override
            public boolean proceed(TlsReply reply) {
                if (!asked) {
                    asked = true;
                    reply.send(
                            "GET /peer HTTP/1.1\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                }
                return false;
            }

            @Override
            public void received(byte[] data, TlsReply reply) {
                answer.writeBytes(data);
            }

            @Override
            public void closed() {
                String text = answer.toString(StandardCharsets.UTF_8);
                ear.accept(
                        "server "
                                + peer.enclave().orElseThrow().mrEnclave().hex()
                                + " sees "
                                + text.substring(text.lastIndexOf('\n') + 1));
            }
        };
    }
}
