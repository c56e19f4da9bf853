package dev.cloister.tls.host;

import dev.cloister.tls.TlsGate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Carries bytes between sockets and an enclave that ends TLS. It sees records only, holds no key,
 * and can do no more to a connection than what anybody on the network can: break it.
 *
 * <p>A few threads serve all connections. What a peer sends is read only when all that the enclave
 * had to say to it was taken by the network: who does not read is not read either.
 */
public final class AttestedTlsHost implements AutoCloseable {
    private final List<ByteCarrier> carriers = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Optional<InetSocketAddress> address;
    private int next;

    private AttestedTlsHost(
            TlsGate gate, Optional<ServerSocketChannel> server, TlsHostOptions options)
            throws IOException {
        address =
                server.isPresent()
                        ? Optional.of((InetSocketAddress) server.get().getLocalAddress())
                        : Optional.empty();
        for (int i = 0; i < options.threads(); i++) {
            carriers.add(new ByteCarrier(gate, options, count, this::assign));
        }
        if (server.isPresent()) {
            carriers.get(0).listen(server.get());
        }
        carriers.forEach(Thread::start);
    }

    /**
     * Listens, and gives every connection to the enclave's server.
     *
     * @throws UncheckedIOException when the address cannot be had
     */
    public static AttestedTlsHost listen(
            TlsGate gate, SocketAddress address, TlsHostOptions options) {
        try {
            ServerSocketChannel server = ServerSocketChannel.open();
            try {
                server.bind(address);
                return new AttestedTlsHost(gate, Optional.of(server), options);
            } catch (IOException | RuntimeException failed) {
                server.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "TLS host: cannot listen at " + address + ": " + failed.getMessage(), failed);
        }
    }

    /** Serves an enclave's client: {@link #connect} makes its connections. */
    public static AttestedTlsHost forClient(TlsGate gate, TlsHostOptions options) {
        try {
            return new AttestedTlsHost(gate, Optional.empty(), options);
        } catch (IOException failed) {
            throw new UncheckedIOException("TLS host: cannot begin", failed);
        }
    }

    /** Connects to a server and gives the connection to the enclave. */
    public void connect(SocketAddress server) throws IOException {
        SocketChannel socket = SocketChannel.open(server);
        count.incrementAndGet();
        assign(socket);
    }

    /**
     * Where it listens.
     *
     * @throws IllegalStateException when it does not
     */
    public InetSocketAddress address() {
        return address.orElseThrow(() -> new IllegalStateException("TLS host: does not listen"));
    }

    /** How many connections there are. */
    public int connectionCount() {
        return count.get();
    }

    private synchronized void assign(SocketChannel socket) {
        carriers.get(next++ % carriers.size()).take(socket);
    }

    /** Closes all sockets and forgets all connections. */
    @Override
    public void close() {
        carriers.forEach(ByteCarrier::finish);
        for (ByteCarrier carrier : carriers) {
            try {
                carrier.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
