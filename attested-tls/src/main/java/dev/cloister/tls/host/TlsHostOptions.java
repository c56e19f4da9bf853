package dev.cloister.tls.host;

import java.time.Duration;

/**
 * How the host carries bytes.
 *
 * @param threads how many carry; each is inside the enclave for a turn at a time, so more than the
 *     enclave has threads for is of no use
 * @param maxConnections how many there are at a time; further ones wait in the socket's backlog
 * @param idleTimeout after how long without a byte a connection is given up, its handshake included
 */
public record TlsHostOptions(int threads, int maxConnections, Duration idleTimeout) {
    /** Refuses what cannot work. */
    public TlsHostOptions {
        if (threads < 1 || maxConnections < 1) {
            throw new IllegalArgumentException(
                    "TLS host: "
                            + threads
                            + " threads and "
                            + maxConnections
                            + " connections; both must be at least 1");
        }
        if (idleTimeout.isNegative() || idleTimeout.isZero()) {
            throw new IllegalArgumentException(
                    "TLS host: the idle timeout is not positive (" + idleTimeout + ")");
        }
    }

    /** Two threads, a thousand connections, a minute. */
    public static TlsHostOptions defaults() {
        return new TlsHostOptions(2, 1000, Duration.ofMinutes(1));
    }
}
