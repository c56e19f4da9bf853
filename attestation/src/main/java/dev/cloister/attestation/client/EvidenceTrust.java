package dev.cloister.attestation.client;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.policy.Decision;
import dev.cloister.attestation.ratls.PeerRules;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Believes the evidence in a certificate and nothing else: no authority, no name, no date. The name
 * in the address plays no part, since the evidence says what the peer is, wherever it is.
 *
 * <p>Connections end when the evidence that they were believed by expires; the next one is judged
 * anew.
 */
public final class EvidenceTrust extends X509ExtendedTrustManager {
    private final Supplier<PeerRules> rules;
    private final InstantSource clock;
    private final SessionExpiry expiry;

    /**
     * @param rules asked for at each handshake, so that collateral can be replaced while running
     * @param clock what time it is, for the dates in evidence and collateral
     */
    public EvidenceTrust(Supplier<PeerRules> rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
        this.expiry = new SessionExpiry(clock);
    }

    private Decision judge(X509Certificate[] chain) throws CertificateException {
        if (chain == null || chain.length == 0) {
            throw new CertificateException("attestation: the peer showed no certificate");
        }
        Decision decision =
                rules.get().judge(Bytes.of(chain[0].getEncoded()), clock.instant()).decision();
        if (!decision.isAccepted()) {
            throw new CertificateException("attestation refused: " + decision.sentence());
        }
        return decision;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        expiry.watch(engine, judge(chain));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        Decision decision = judge(chain);
        if (socket instanceof SSLSocket secured) {
            expiry.watch(secured, decision);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        judge(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
            throws CertificateException {
        checkServerTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
            throws CertificateException {
        checkServerTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
            throws CertificateException {
        judge(chain);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
