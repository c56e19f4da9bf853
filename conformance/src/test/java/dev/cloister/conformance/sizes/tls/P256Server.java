package dev.cloister.conformance.sizes.tls;

import java.util.Vector;
import org.bouncycastle.tls.AbstractTlsServer;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateEntry;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.DefaultTlsCredentialedSigner;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.ProtocolName;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.SignatureScheme;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsECDSA13Signer;

/** One connection's choices. */
final class P256Server extends AbstractTlsServer {
    private final P256Crypto crypto;
    private final P256Identity identity;

    P256Server(P256Crypto crypto, P256Identity identity) {
        super(crypto);
        this.crypto = crypto;
        this.identity = identity;
    }

    @Override
    protected ProtocolVersion[] getSupportedVersions() {
        return ProtocolVersion.TLSv13.only();
    }

    @Override
    protected int[] getSupportedCipherSuites() {
        return new int[] {CipherSuite.TLS_AES_128_GCM_SHA256};
    }

    @Override
    protected Vector<ProtocolName> getProtocolNames() {
        Vector<ProtocolName> names = new Vector<>();
        names.add(ProtocolName.asUtf8Encoding("echo/1"));
        return names;
    }

    @Override
    public TlsCredentials getCredentials() {
        CertificateEntry[] chain = {
            new CertificateEntry(new EncodedCertificate(identity.certificate()), null)
        };
        return new DefaultTlsCredentialedSigner(
                new TlsCryptoParameters(context),
                new BcTlsECDSA13Signer(
                        crypto, identity.privateKey(), SignatureScheme.ecdsa_secp256r1_sha256),
                new Certificate(TlsUtils.EMPTY_BYTES, chain),
                SignatureAndHashAlgorithm.getInstance(
                        HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
    }
}
