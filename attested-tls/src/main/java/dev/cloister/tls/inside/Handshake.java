package dev.cloister.tls.inside;

import dev.cloister.attestation.ratls.PeerJudgement;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Vector;
import java.util.function.Consumer;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.ProtocolName;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.TlsFatalAlert;

/**
 * What both ends of a handshake share: who the own side is, and what it found out about the other.
 */
final class Handshake {
    /** A leaf, and room for chains that others send along; only the leaf is looked at. */
    static final int MAX_CERTIFICATES = 4;

    /** The largest message of a handshake: a certificate with its quote and chain. */
    static final int MAX_MESSAGE_BYTES = 1 << 16;

    final LeanCrypto crypto;
    final OwnIdentity identity;
    private final Optional<PeerJudge> peers;
    private final List<String> protocols;
    private final Consumer<String> refused;
    private Optional<PeerJudgement> judgement = Optional.empty();
    private Optional<TlsPeer> established = Optional.empty();

    Handshake(
            LeanCrypto crypto,
            OwnIdentity identity,
            TlsSettings settings,
            Consumer<String> refused) {
        this.crypto = crypto;
        this.identity = identity;
        this.peers = settings.peers;
        this.protocols = settings.protocols;
        this.refused = refused;
    }

    boolean demandsCertificate() {
        return peers.isPresent();
    }

    /** Believes the peer's certificate or ends the handshake. */
    void judge(Certificate shown) throws IOException {
        if (peers.isEmpty()) {
            return;
        }
        if (shown == null || shown.isEmpty()) {
            refused.accept("peer: showed no certificate");
            throw new TlsFatalAlert(AlertDescription.certificate_required);
        }
        PeerJudgement found = peers.get().judge(shown.getCertificateAt(0).getEncoded());
        if (!found.decision().isAccepted()) {
            refused.accept("peer: " + found.decision().sentence());
            throw new TlsFatalAlert(AlertDescription.bad_certificate);
        }
        judgement = Optional.of(found);
    }

    void complete(TlsContext context) throws TlsFatalAlert {
        if (peers.isPresent() && judgement.isEmpty()) {
            throw new TlsFatalAlert(AlertDescription.certificate_required);
        }
        ProtocolName protocol = context.getSecurityParametersConnection().getApplicationProtocol();
        established =
                Optional.of(
                        new TlsPeer(
                                judgement.flatMap(PeerJudgement::enclave),
                                judgement.flatMap(found -> found.decision().until()),
                                Optional.ofNullable(protocol).map(ProtocolName::getUtf8Decoding)));
    }

    /** The peer, once the handshake is complete. */
    Optional<TlsPeer> established() {
        return established;
    }

    Vector<ProtocolName> protocolNames() {
        if (protocols.isEmpty()) {
            return null;
        }
        Vector<ProtocolName> names = new Vector<>();
        protocols.forEach(name -> names.add(ProtocolName.asUtf8Encoding(name)));
        return names;
    }

    static Vector<SignatureAndHashAlgorithm> schemes() {
        Vector<SignatureAndHashAlgorithm> schemes = new Vector<>();
        schemes.add(OwnIdentity.scheme());
        return schemes;
    }
}
