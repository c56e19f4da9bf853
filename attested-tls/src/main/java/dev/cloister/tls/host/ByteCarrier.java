package dev.cloister.tls.host;

import dev.cloister.tls.TlsGate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** One thread with its share of the connections; the first also accepts. */
final class ByteCarrier extends Thread {
    private static final int TICK_MILLIS = 250;

    private final TlsGate gate;
    private final TlsHostOptions options;
    private final AtomicInteger count;
    private final Consumer<SocketChannel> accepted;
    private final Selector selector;
    private final Queue<SocketChannel> arrivals = new ConcurrentLinkedQueue<>();
    private final ByteBuffer input = ByteBuffer.allocate(TlsGate.MAX_RECORD_BYTES / 2);
    private volatile boolean isFinished;

    ByteCarrier(
            TlsGate gate,
            TlsHostOptions options,
            AtomicInteger count,
            Consumer<SocketChannel> accepted)
            throws IOException {
        super("attested-tls");
        this.gate = gate;
        this.options = options;
        this.count = count;
        this.accepted = accepted;
        this.selector = Selector.open();
        setDaemon(true);
    }

    /** Accepts too. Before {@link #start}. */
    void listen(ServerSocketChannel server) throws IOException {
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
    }

    /** Serves one more connection, which was counted. */
    void take(SocketChannel socket) {
        arrivals.add(socket);
        selector.wakeup();
    }

    void finish() {
        isFinished = true;
        selector.wakeup();
    }

    @Override
    public void run() {
        long lastTick = System.nanoTime();
        try {
            while (!isFinished) {
                selector.select(TICK_MILLIS);
                for (SocketChannel socket; (socket = arrivals.poll()) != null; ) {
                    begin(socket);
                }
                for (SelectionKey key : selector.selectedKeys()) {
                    serve(key);
                }
                selector.selectedKeys().clear();
                if (System.nanoTime() - lastTick > TICK_MILLIS * 1_000_000L) {
                    lastTick = System.nanoTime();
                    tick(lastTick);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("TLS host: the selector failed", broken);
        } finally {
            closeAll();
        }
    }

    private void serve(SelectionKey key) {
        if (!key.isValid()) {
            return;
        }
        if (key.channel() instanceof ServerSocketChannel server) {
            accept(server, key);
        } else {
            CarriedConnection connection = (CarriedConnection) key.attachment();
            if (!connection.turn(input)) {
                drop(connection);
            }
        }
    }

    private void accept(ServerSocketChannel server, SelectionKey key) {
        if (count.incrementAndGet() > options.maxConnections()) {
            count.decrementAndGet();
            key.interestOps(0); // until the next tick
            return;
        }
        SocketChannel socket = null;
        try {
            socket = server.accept();
        } catch (IOException exhausted) {
            key.interestOps(0); // the system has no more sockets: until the next tick
        }
        if (socket == null) {
            count.decrementAndGet();
        } else {
            accepted.accept(socket);
        }
    }

    private void begin(SocketChannel socket) {
        CarriedConnection made;
        try {
            made = CarriedConnection.begin(gate, socket, selector);
        } catch (IOException | RuntimeException refused) {
            // The enclave, or the socket, is no longer there for it.
            CarriedConnection.close(socket);
            count.decrementAndGet();
            return;
        }
        if (!made.turn(input)) {
            drop(made);
        }
    }

    private void tick(long now) {
        for (SelectionKey key : selector.keys()) {
            if (!key.isValid()) {
                continue;
            }
            if (key.channel() instanceof ServerSocketChannel) {
                key.interestOps(
                        count.get() < options.maxConnections() ? SelectionKey.OP_ACCEPT : 0);
            } else if (((CarriedConnection) key.attachment()).idleNanos(now)
                    > options.idleTimeout().toNanos()) {
                drop((CarriedConnection) key.attachment());
            }
        }
    }

    private void drop(CarriedConnection connection) {
        connection.close();
        count.decrementAndGet();
    }

    private void closeAll() {
        try {
            for (SelectionKey key : selector.keys()) {
                if (!key.isValid()) {
                    continue; // dropped already
                }
                if (key.attachment() instanceof CarriedConnection connection) {
                    drop(connection);
                } else {
                    key.channel().close();
                }
            }
            for (SocketChannel socket; (socket = arrivals.poll()) != null; ) {
                CarriedConnection.close(socket);
                count.decrementAndGet();
            }
            selector.close();
        } catch (IOException lost) {
            throw new UncheckedIOException("TLS host: closing failed", lost);
        }
    }
}
