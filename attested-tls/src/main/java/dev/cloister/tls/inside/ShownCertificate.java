package dev.cloister.tls.inside;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureScheme;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.Tls13Verifier;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsEncryptor;
import org.bouncycastle.tls.crypto.TlsVerifier;

/**
 * A certificate with a P-256 key as TLS sees it: bytes to show, and with {@code key} the key that
 * the peer must prove to have. What the certificate says is for {@link PeerJudge}, not for TLS.
 */
class ShownCertificate implements TlsCertificate {
    private final byte[] bytes;

    ShownCertificate(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    @Override
    public final byte[] getEncoded() {
        return bytes.clone();
    }

    /** Own certificates are shown and never verified. */
    @Override
    public Tls13Verifier createVerifier(int scheme) throws TlsFatalAlert {
        throw unexamined();
    }

    @Override
    public final short getLegacySignatureAlgorithm() {
        return SignatureAlgorithm.ecdsa;
    }

    @Override
    public final boolean supportsSignatureAlgorithm(short algorithm) {
        return algorithm == SignatureAlgorithm.ecdsa;
    }

    @Override
    public final boolean supportsSignatureAlgorithmCA(short algorithm) {
        return algorithm == SignatureAlgorithm.ecdsa;
    }

    @Override
    public final TlsCertificate checkUsageInRole(int role) {
        return this;
    }

    @Override
    public final TlsEncryptor createEncryptor(int role) throws TlsFatalAlert {
        throw unexamined();
    }

    @Override
    public final TlsVerifier createVerifier(short algorithm) throws TlsFatalAlert {
        throw unexamined();
    }

    @Override
    public final byte[] getExtension(ASN1ObjectIdentifier name) {
        return null;
    }

    @Override
    public final BigInteger getSerialNumber() {
        return BigInteger.ONE;
    }

    @Override
    public final String getSigAlgOID() {
        return "1.2.840.10045.4.3.2";
    }

    @Override
    public final ASN1Encodable getSigAlgParams() {
        return null;
    }

    static boolean isOffered(int scheme) {
        return scheme == SignatureScheme.ecdsa_secp256r1_sha256;
    }

    static TlsFatalAlert unexamined() {
        return new TlsFatalAlert(AlertDescription.internal_error);
    }
}
