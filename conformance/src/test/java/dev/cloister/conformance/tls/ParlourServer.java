package dev.cloister.conformance.tls;

import dev.cloister.tls.inside.AttestedTlsServer;
import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsSettings;
import dev.cloister.tls.inside.http.HttpAnswer;
import dev.cloister.tls.inside.http.HttpConversation;
import dev.cloister.tls.inside.http.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Greets, echoes, keeps. */
final class ParlourServer extends AttestedTlsServer {
    private static final int MAX_BODY_BYTES = 1 << 20;

    private final Consumer<String> ear;
    private final List<byte[]> kept = new ArrayList<>();

    ParlourServer(TlsSettings settings, Consumer<String> ear) {
        super(settings);
        this.ear = ear;
    }

    void answer(byte[] nonce) {
        renewFor(nonce);
    }

    byte[] kept() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        synchronized (kept) {
            kept.forEach(all::writeBytes);
        }
        return all.toByteArray();
    }

    @Override
    protected void refused(String reason) {
        ear.accept(reason);
    }

    @Override
    protected TlsConversation conversation(TlsPeer peer) {
        return new HttpConversation(peer, this::serve, MAX_BODY_BYTES);
    }

    private HttpAnswer serve(HttpRequest request) {
        return switch (request.target()) {
            case "/" -> HttpAnswer.text("hello from inside");
            case "/echo" -> HttpAnswer.bytes(request.body());
            case "/large" -> HttpAnswer.bytes(new byte[4 << 20]);
            case "/keep" -> {
                synchronized (kept) {
                    kept.add(request.body());
                    yield HttpAnswer.text("kept " + kept.size());
                }
            }
            case "/peer" ->
                    HttpAnswer.text(
                            request.peer()
                                    .enclave()
                                    .map(enclave -> enclave.mrEnclave().hex())
                                    .orElse("anybody"));
            case "/broken" -> throw new IllegalStateException("as asked");
            default -> HttpAnswer.text(404, "nothing here");
        };
    }
}
