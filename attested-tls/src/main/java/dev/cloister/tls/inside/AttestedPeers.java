package dev.cloister.tls.inside;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.ratls.PeerJudgement;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.P256Key;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Supplier;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.Tls13Verifier;
import org.bouncycastle.tls.crypto.TlsCertificate;

/**
 * Lets in enclaves only: peers must show a certificate with evidence that the rules accept.
 *
 * <p>Trust: the certificate may be any bytes. The instant comes from the host's clock, so a host
 * may make old collateral look fresh; give rules with a {@code minimumTcbEvaluationDataNumber},
 * which no clock can lower.
 */
public final class AttestedPeers implements PeerJudge {
    private final Supplier<PeerRules> rules;

    /**
     * @param rules asked for at each handshake, so that collateral can be replaced while running
     */
    public AttestedPeers(Supplier<PeerRules> rules) {
        this.rules = rules;
    }

    @Override
    public TlsCertificate read(byte[] der) throws TlsFatalAlert {
        try {
            Certificate certificate = Certificate.read("peer certificate", Bytes.of(der));
            return new Proven(der, P256Key.of("peer certificate", certificate.key()));
        } catch (MalformedException malformed) {
            throw new TlsFatalAlert(AlertDescription.bad_certificate);
        }
    }

    @Override
    public PeerJudgement judge(byte[] der) {
        return rules.get().judge(Bytes.of(der), Instant.now());
    }

    private static final class Proven extends ShownCertificate {
        private final P256Key key;

        Proven(byte[] der, P256Key key) {
            super(der);
            this.key = key;
        }

        @Override
        public Tls13Verifier createVerifier(int scheme) throws TlsFatalAlert {
            if (!isOffered(scheme)) {
                throw new TlsFatalAlert(AlertDescription.illegal_parameter);
            }
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            return new Tls13Verifier() {
                @Override
                public OutputStream getOutputStream() {
                    return signed;
                }

                @Override
                public boolean verifySignature(byte[] signature) {
                    return key.verifiesDer(Bytes.of(signed.toByteArray()), Bytes.of(signature));
                }
            };
        }
    }
}
