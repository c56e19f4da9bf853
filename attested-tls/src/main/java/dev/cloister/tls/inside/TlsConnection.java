package dev.cloister.tls.inside;

import dev.cloister.tls.TlsGate;
import dev.cloister.tls.TlsOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.tls.TlsProtocol;

/**
 * One connection: records on one side, a conversation on the other. What waits to be sent is at
 * most {@link #MAX_WAITING_BYTES} and an answer to one call of the host.
 *
 * <p>Invariant: once {@code over}, nothing is given out any more, and the conversation knows.
 */
final class TlsConnection {
    private static final int MAX_WAITING_BYTES = 1 << 18;
    private static final int ENOUGH_BYTES = 1 << 16;
    private static final int CHUNK_BYTES = 1 << 14;

    private final TlsProtocol protocol;
    private final Handshake handshake;
    private final Function<TlsPeer, TlsConversation> handler;
    private final TlsReply reply = new Reply();
    private Optional<TlsConversation> conversation = Optional.empty();
    private boolean hasMore;
    private boolean failed;
    private boolean sent;
    private boolean over;

    TlsConnection(
            TlsProtocol protocol, Handshake handshake, Function<TlsPeer, TlsConversation> handler) {
        this.protocol = protocol;
        this.handshake = handshake;
        this.handler = handler;
    }

    /** One turn; {@link TlsOutput#ended} when it was the last. */
    synchronized TlsOutput exchange(byte[] records) {
        if (over) {
            throw TlsEndpoint.unknown();
        }
        try {
            if (records.length > 0) {
                take(records);
            }
            converse();
        } catch (IOException alert) {
            failed = true; // the alert lies in what is to be sent
        } catch (RuntimeException broken) {
            // Not even a goodbye: it would make what was said before look complete.
            end();
            return new TlsOutput(new byte[0], false, true);
        }
        return give();
    }

    private void take(byte[] records) throws IOException {
        boolean expired =
                handshake
                        .established()
                        .flatMap(TlsPeer::until)
                        .filter(until -> !Instant.now().isBefore(until))
                        .isPresent();
        if (expired || hasMore || protocol.getAvailableOutputBytes() > 0) {
            throw new IllegalStateException("connection: expired, or filled against the rules");
        }
        protocol.offerInput(records);
    }

    private void converse() throws IOException {
        if (conversation.isEmpty() && handshake.established().isPresent()) {
            conversation = Optional.of(handler.apply(handshake.established().get()));
            hasMore = true;
        }
        if (conversation.isEmpty()) {
            return;
        }
        for (int waiting; (waiting = protocol.getAvailableInputBytes()) > 0; hasMore = true) {
            byte[] data = new byte[Math.min(waiting, CHUNK_BYTES)];
            protocol.readInput(data, 0, data.length);
            conversation.get().received(data, reply);
        }
        while (hasMore
                && !protocol.isClosed()
                && protocol.getAvailableOutputBytes() < ENOUGH_BYTES) {
            sent = false;
            hasMore = conversation.get().proceed(reply) && sent;
        }
    }

    private TlsOutput give() {
        byte[] records =
                new byte[Math.min(protocol.getAvailableOutputBytes(), TlsGate.MAX_RECORD_BYTES)];
        protocol.readOutput(records, 0, records.length);
        boolean waiting = protocol.getAvailableOutputBytes() > 0;
        boolean closed = failed || protocol.isClosed();
        hasMore &= !closed;
        if (closed && !waiting) {
            end();
        }
        return new TlsOutput(records, waiting || hasMore, over);
    }

    /** The socket is gone, or the connection failed. */
    synchronized void end() {
        if (over) {
            return;
        }
        over = true;
        try {
            conversation.ifPresent(TlsConversation::closed);
        } catch (RuntimeException unheard) {
            // The connection is over whatever its conversation thinks of that.
        }
    }

    private final class Reply implements TlsReply {
        @Override
        public int room() {
            return protocol.isClosed()
                    ? 0
                    : Math.max(0, MAX_WAITING_BYTES - protocol.getAvailableOutputBytes());
        }

        @Override
        public void send(byte[] data) {
            if (data.length > room()) {
                throw new IllegalStateException(
                        "reply: has room for "
                                + room()
                                + " bytes, not "
                                + data.length
                                + "; send the rest when asked to proceed");
            }
            try {
                protocol.writeApplicationData(data, 0, data.length);
                sent |= data.length > 0;
            } catch (IOException lost) {
                throw new IllegalStateException("reply: the connection is lost");
            }
        }

        @Override
        public void close() {
            try {
                protocol.close();
            } catch (IOException lost) {
                failed = true;
            }
        }
    }
}
