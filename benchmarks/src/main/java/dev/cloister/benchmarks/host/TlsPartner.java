package dev.cloister.benchmarks.host;

import dev.cloister.tls.TlsGate;
import dev.cloister.tls.TlsOutput;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * A client of the JDK that believes anybody, joined to a gate in memory; clocks the gate's time.
 */
final class TlsPartner implements AutoCloseable {
    private final TlsGate gate;
    private final long number;
    private final SSLEngine engine;
    private ByteBuffer incoming = ByteBuffer.allocate(0);
    private final ByteBuffer plain = ByteBuffer.allocate(1 << 17);
    private final ByteBuffer record = ByteBuffer.allocate(1 << 16);
    private long serverNanos;

    TlsPartner(TlsGate gate) throws GeneralSecurityException {
        this.gate = gate;
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, new TrustManager[] {new Anybody()}, null);
        engine = context.createSSLEngine();
        engine.setUseClientMode(true);
        long start = System.nanoTime();
        number = gate.open();
        serverNanos += System.nanoTime() - start;
    }

    /** How long the gate has worked. */
    long serverNanos() {
        return serverNanos;
    }

    /** Sends, and waits until as much has come back; the first time there is a handshake before. */
    void echo(byte[] data) throws SSLException {
        ByteBuffer toSend = ByteBuffer.wrap(data);
        plain.clear();
        ByteArrayOutputStream outgoing = new ByteArrayOutputStream();
        while (plain.position() < data.length) {
            boolean moved = unwrap();
            if (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_TASK) {
                for (Runnable task; (task = engine.getDelegatedTask()) != null; ) {
                    task.run();
                }
                moved = true;
            }
            moved |= wrap(toSend, outgoing);
            if (!moved || outgoing.size() > 1 << 16) {
                carry(outgoing.toByteArray());
                outgoing.reset();
            }
        }
    }

    private boolean unwrap() throws SSLException {
        return incoming.hasRemaining()
                && engine.getHandshakeStatus() != SSLEngineResult.HandshakeStatus.NEED_TASK
                && engine.unwrap(incoming, plain).bytesConsumed() > 0;
    }

    private boolean wrap(ByteBuffer toSend, ByteArrayOutputStream outgoing) throws SSLException {
        if (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_TASK
                || engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_UNWRAP) {
            return false;
        }
        record.clear();
        engine.wrap(toSend, record);
        outgoing.write(record.array(), 0, record.position());
        return record.position() > 0;
    }

    private void carry(byte[] records) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] rest = new byte[incoming.remaining()];
        incoming.get(rest);
        all.writeBytes(rest);
        long start = System.nanoTime();
        TlsOutput output = gate.exchange(number, records);
        all.writeBytes(output.records());
        while (output.more()) {
            output = gate.exchange(number, new byte[0]);
            all.writeBytes(output.records());
        }
        serverNanos += System.nanoTime() - start;
        if (output.ended()) {
            throw new IllegalStateException("the server ended the connection");
        }
        incoming = ByteBuffer.wrap(all.toByteArray());
    }

    @Override
    public void close() {
        gate.close(number);
    }

    private static final class Anybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine with) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine with) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
