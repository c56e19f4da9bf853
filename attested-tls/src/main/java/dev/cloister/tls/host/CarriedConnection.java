package dev.cloister.tls.host;

import dev.cloister.tls.TlsGate;
import dev.cloister.tls.TlsOutput;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * A socket and its number inside. Invariant: it is read only when nothing waits to be written and
 * the enclave has no more to say.
 */
final class CarriedConnection {
    private static final int MAX_TURNS = 16;

    private final TlsGate gate;
    private final SocketChannel socket;
    private final SelectionKey key;
    private final long number;
    private ByteBuffer waiting = ByteBuffer.allocate(0);
    private boolean hasMore = true; // a client speaks first
    private boolean isEnding;
    private long lastNanos = System.nanoTime();

    private CarriedConnection(TlsGate gate, SocketChannel socket, SelectionKey key, long number) {
        this.gate = gate;
        this.socket = socket;
        this.key = key;
        this.number = number;
    }

    static CarriedConnection begin(TlsGate gate, SocketChannel socket, Selector selector)
            throws IOException {
        socket.configureBlocking(false);
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
        SelectionKey key = socket.register(selector, 0);
        long number = gate.open();
        CarriedConnection made = new CarriedConnection(gate, socket, key, number);
        key.attach(made);
        return made;
    }

    /** Moves what can be moved; false when the connection is over. */
    boolean turn(ByteBuffer input) {
        try {
            for (int turns = 0; turns < MAX_TURNS; turns++) {
                if (!write()) {
                    key.interestOps(SelectionKey.OP_WRITE);
                    return true;
                }
                if (isEnding) {
                    return drain(input);
                }
                if (hasMore) {
                    exchange(new byte[0]);
                    continue;
                }
                input.clear();
                int size = socket.read(input);
                if (size < 0) {
                    return false;
                }
                if (size == 0) {
                    key.interestOps(SelectionKey.OP_READ);
                    return true;
                }
                lastNanos = System.nanoTime();
                byte[] records = new byte[size];
                input.flip().get(records);
                exchange(records);
            }
            // The others' turn; the selector comes back at once.
            key.interestOps(SelectionKey.OP_WRITE);
            return true;
        } catch (IOException | RuntimeException lost) {
            return false;
        }
    }

    /** Closing at once would reset the connection, and what was sent last could be lost with it. */
    private boolean drain(ByteBuffer input) throws IOException {
        socket.shutdownOutput();
        int size;
        do {
            input.clear();
            size = socket.read(input);
        } while (size > 0);
        key.interestOps(SelectionKey.OP_READ);
        return size == 0;
    }

    private void exchange(byte[] records) {
        TlsOutput output = gate.exchange(number, records);
        waiting = ByteBuffer.wrap(output.records());
        hasMore = output.more();
        isEnding = output.ended();
        lastNanos = System.nanoTime(); // the enclave's time is not the peer's
    }

    private boolean write() throws IOException {
        while (waiting.hasRemaining()) {
            if (socket.write(waiting) == 0) {
                return false;
            }
            lastNanos = System.nanoTime();
        }
        return true;
    }

    long idleNanos(long now) {
        return now - lastNanos;
    }

    void close() {
        close(socket);
        if (!isEnding) {
            try {
                gate.close(number);
            } catch (RuntimeException gone) {
                // With the enclave, the connection is gone too.
            }
        }
    }

    static void close(SocketChannel socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to close.
        }
    }
}
