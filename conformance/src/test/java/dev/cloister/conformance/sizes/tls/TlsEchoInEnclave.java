package dev.cloister.conformance.sizes.tls;

import dev.cloister.Trusted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.bouncycastle.tls.TlsServerProtocol;

/** Sends back what the client says. */
@Trusted
public final class TlsEchoInEnclave implements TlsEcho {
    private final P256Crypto crypto = new P256Crypto(new SecureRandom());
    private final P256Identity identity = P256Identity.create(crypto, "CN=echo");
    private TlsServerProtocol connection = new TlsServerProtocol();

    @Override
    public byte[] certificate() {
        return identity.certificate();
    }

    @Override
    public synchronized void accept() {
        connection = new TlsServerProtocol();
        try {
            connection.accept(new P256Server(crypto, identity));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
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
