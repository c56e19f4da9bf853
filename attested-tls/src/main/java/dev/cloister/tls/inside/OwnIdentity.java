package dev.cloister.tls.inside;

import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateEntry;
import org.bouncycastle.tls.DefaultTlsCredentialedSigner;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.SignatureScheme;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsECDSA13Signer;

/** A key, the certificate with its evidence, and when they were made. */
record OwnIdentity(P256KeyPair key, byte[] certificate, long madeAtNanos) {
    /** The one signature scheme. */
    static SignatureAndHashAlgorithm scheme() {
        return SignatureAndHashAlgorithm.getInstance(
                HashAlgorithm.sha256, SignatureAlgorithm.ecdsa);
    }

    /** What signs a handshake. */
    TlsCredentialedSigner credentials(
            TlsContext context, LeanCrypto crypto, byte[] requestContext) {
        CertificateEntry[] chain = {new CertificateEntry(new ShownCertificate(certificate), null)};
        return new DefaultTlsCredentialedSigner(
                new TlsCryptoParameters(context),
                new BcTlsECDSA13Signer(
                        crypto, key.secret(), SignatureScheme.ecdsa_secp256r1_sha256),
                new Certificate(requestContext, chain),
                scheme());
    }

    /** Says nothing about the key. */
    @Override
    public String toString() {
        return "own identity";
    }
}
