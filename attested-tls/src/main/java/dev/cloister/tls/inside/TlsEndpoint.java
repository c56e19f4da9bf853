package dev.cloister.tls.inside;

import dev.cloister.tls.TlsGate;
import dev.cloister.tls.TlsOutput;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What servers and clients share: the connections by number, and the identity that they show.
 *
 * <p>Trust: numbers and order of calls come from the host. A number that is not known is refused;
 * one connection's calls are made one after the other whatever the host's threads do.
 */
public abstract class TlsEndpoint implements TlsGate {
    private final TlsSettings settings;
    private final SecureRandom random = new SecureRandom();
    private final LeanCrypto crypto;
    private final Map<Long, TlsConnection> connections = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicLong lastNumber = new AtomicLong();
    private volatile OwnIdentity identity;

    TlsEndpoint(TlsSettings settings) {
        this.settings = settings;
        this.crypto = new LeanCrypto(random, settings.peers);
    }

    /** The conversation of a connection that is established. */
    protected abstract TlsConversation conversation(TlsPeer peer);

    /**
     * A peer's certificate was refused; the peer itself learns nothing but the fact.
     *
     * @param reason names rules and what the peer's evidence says; no secret
     */
    protected void refused(String reason) {}

    abstract TlsConnection begin(Handshake handshake) throws IOException;

    @Override
    public final long open() {
        if (count.incrementAndGet() > settings.maxConnections) {
            count.decrementAndGet();
            throw new IllegalStateException(
                    "connections: there are as many as permitted ("
                            + settings.maxConnections
                            + ")");
        }
        try {
            TlsConnection made = begin(new Handshake(crypto, identity(), settings, this::refused));
            long number = lastNumber.incrementAndGet();
            connections.put(number, made);
            return number;
        } catch (IOException | RuntimeException failed) {
            count.decrementAndGet();
            throw new IllegalStateException("connection: cannot begin", failed);
        }
    }

    @Override
    public final TlsOutput exchange(long connection, byte[] records) {
        TlsConnection found = connections.get(connection);
        if (found == null) {
            throw unknown();
        }
        TlsOutput output = found.exchange(records);
        if (output.ended()) {
            close(connection);
        }
        return output;
    }

    @Override
    public final void close(long connection) {
        TlsConnection found = connections.remove(connection);
        if (found != null) {
            count.decrementAndGet();
            found.end();
        }
    }

    @Override
    public final byte[] certificate() {
        return identity().certificate().clone();
    }

    @Override
    public final void renew() {
        renew(Optional.empty());
    }

    /** Makes new evidence that answers a verifier's challenge, with a new key. */
    protected final void renewFor(byte[] nonce) {
        renew(Optional.of(nonce.clone()));
    }

    private synchronized void renew(Optional<byte[]> nonce) {
        P256KeyPair key = P256KeyPair.create(random);
        byte[] certificate =
                AttestedCertificate.write(
                        key, settings.name, settings.form, settings.evidence, nonce, random);
        if (certificate.length > MAX_CERTIFICATE_BYTES) {
            throw new IllegalStateException("certificate: the evidence is too large");
        }
        identity = new OwnIdentity(key, certificate, System.nanoTime());
    }

    private OwnIdentity identity() {
        OwnIdentity known = identity;
        if (known != null && isFresh(known)) {
            return known;
        }
        synchronized (this) {
            if (identity == null) {
                renew(Optional.empty());
            } else if (!isFresh(identity)) {
                renewIfPossible();
            }
            return identity;
        }
    }

    private boolean isFresh(OwnIdentity known) {
        return System.nanoTime() - known.madeAtNanos() < settings.renewAfter.toNanos();
    }

    /** A host that gives no quote today has given one before: peers judge how old it is. */
    private void renewIfPossible() {
        try {
            renew(Optional.empty());
        } catch (RuntimeException noQuote) {
            identity = new OwnIdentity(identity.key(), identity.certificate(), System.nanoTime());
        }
    }

    static IllegalArgumentException unknown() {
        return new IllegalArgumentException("connection: there is none of this number");
    }
}
