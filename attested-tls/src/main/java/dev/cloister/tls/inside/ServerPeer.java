package dev.cloister.tls.inside;

import java.io.IOException;
import java.util.Vector;
import org.bouncycastle.tls.AbstractTlsServer;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.ProtocolName;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsUtils;

/** The server's choices for one connection. No session is ever resumed: each peer proves anew. */
final class ServerPeer extends AbstractTlsServer {
    private final Handshake handshake;

    ServerPeer(Handshake handshake) {
        super(handshake.crypto);
        this.handshake = handshake;
    }

    @Override
    protected ProtocolVersion[] getSupportedVersions() {
        return ProtocolVersion.TLSv13.only();
    }

    @Override
    protected int[] getSupportedCipherSuites() {
        return LeanCrypto.SUITES.clone();
    }

    @Override
    public int[] getSupportedGroups() {
        return LeanCrypto.GROUPS.clone();
    }

    @Override
    protected Vector<ProtocolName> getProtocolNames() {
        return handshake.protocolNames();
    }

    @Override
    public TlsCredentials getCredentials() {
        return handshake.identity.credentials(context, handshake.crypto, TlsUtils.EMPTY_BYTES);
    }

    @Override
    public CertificateRequest getCertificateRequest() throws IOException {
        return handshake.demandsCertificate()
                ? new CertificateRequest(TlsUtils.EMPTY_BYTES, Handshake.schemes(), null, null)
                : null;
    }

    @Override
    public void notifyClientCertificate(Certificate shown) throws IOException {
        handshake.judge(shown);
    }

    @Override
    public void notifyHandshakeComplete() throws IOException {
        super.notifyHandshakeComplete();
        handshake.complete(context);
    }

    @Override
    public boolean shouldCheckSigAlgOfPeerCerts() {
        return false; // who signed the certificate means nothing: the evidence vouches for its key
    }

    @Override
    public int getMaxCertificateChainLength() {
        return Handshake.MAX_CERTIFICATES;
    }

    @Override
    public int getMaxHandshakeMessageSize() {
        return Handshake.MAX_MESSAGE_BYTES;
    }
}
