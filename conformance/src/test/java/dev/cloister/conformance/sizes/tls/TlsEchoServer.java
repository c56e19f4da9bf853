package dev.cloister.conformance.sizes.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.bouncycastle.tls.TlsServerProtocol;

/** A TLS server whose records the host carries; it sends back what the client says. */
public final class TlsEchoServer {
    private final P256Crypto crypto = new P256Crypto(new SecureRandom());
    private final P256Identity identity = P256Identity.create(crypto, "CN=echo");
    private TlsServerProtocol connection = new TlsServerProtocol();

    /** The server's certificate. */
    public byte[] certificate() {
        return identity.certificate();
    }

    /** Begins a new connection, forgetting the last. */
    public synchronized void accept() {
        connection = new TlsServerProtocol();
        try {
            connection.accept(new P256Server(crypto, identity));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Takes what came from the client and gives what is to be sent to it. */
    public synchronized byte[] exchange(byte[] records) {
        try {
            connection.offerInput(records);
            byte[] heard = new byte[connection.getAvailableInputBytes()];
            if (heard.length > 0) {
                connection.readInput(heard, 0, heard.length);
                connection.writeApplicationData(heard, 0, heard.length);
            }
        } catch (IOException alert) {
            // The alert lies in the output: the client is told.
            if (connection.getAvailableOutputBytes() == 0) throw new UncheckedIOException(alert);
        }
        byte[] answer = new byte[connection.getAvailableOutputBytes()];
        connection.readOutput(answer, 0, answer.length);
        return answer;
    }
}
