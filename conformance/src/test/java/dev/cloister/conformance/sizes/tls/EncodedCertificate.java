package dev.cloister.conformance.sizes.tls;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.Tls13Verifier;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsEncryptor;
import org.bouncycastle.tls.crypto.TlsVerifier;

/** The server's own certificate, which is shown and never examined. */
record EncodedCertificate(byte[] bytes) implements TlsCertificate {
    @Override
    public byte[] getEncoded() {
        return bytes.clone();
    }

    @Override
    public short getLegacySignatureAlgorithm() {
        return SignatureAlgorithm.ecdsa;
    }

    @Override
    public boolean supportsSignatureAlgorithm(short algorithm) {
        return algorithm == SignatureAlgorithm.ecdsa;
    }

    @Override
    public boolean supportsSignatureAlgorithmCA(short algorithm) {
        return algorithm == SignatureAlgorithm.ecdsa;
    }

    @Override
    public TlsCertificate checkUsageInRole(int role) {
        return this;
    }

    @Override
    public TlsEncryptor createEncryptor(int role) throws TlsFatalAlert {
        throw unexamined();
    }

    @Override
    public TlsVerifier createVerifier(short algorithm) throws TlsFatalAlert {
        throw unexamined();
    }

    @Override
    public Tls13Verifier createVerifier(int scheme) throws TlsFatalAlert {
        throw unexamined();
    }

    @Override
    public byte[] getExtension(ASN1ObjectIdentifier name) throws TlsFatalAlert {
        throw unexamined();
    }

    @Override
    public BigInteger getSerialNumber() {
        return BigInteger.ONE;
    }

    @Override
    public String getSigAlgOID() {
        return "1.2.840.10045.4.3.2";
    }

    @Override
    public ASN1Encodable getSigAlgParams() {
        return null;
    }

    private static TlsFatalAlert unexamined() {
        return new TlsFatalAlert(AlertDescription.internal_error);
    }
}
