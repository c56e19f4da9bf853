package dev.cloister.conformance.sizes.tls;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.EncryptionAlgorithm;
import org.bouncycastle.tls.NamedGroup;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.crypto.CryptoHashAlgorithm;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCipher;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.TlsDHConfig;
import org.bouncycastle.tls.crypto.TlsDHDomain;
import org.bouncycastle.tls.crypto.TlsECConfig;
import org.bouncycastle.tls.crypto.TlsECDomain;
import org.bouncycastle.tls.crypto.TlsKemConfig;
import org.bouncycastle.tls.crypto.TlsKemDomain;
import org.bouncycastle.tls.crypto.TlsSRP6Client;
import org.bouncycastle.tls.crypto.TlsSRP6Server;
import org.bouncycastle.tls.crypto.TlsSRP6VerifierGenerator;
import org.bouncycastle.tls.crypto.TlsSRPConfig;
import org.bouncycastle.tls.crypto.TlsSecret;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/**
 * Only what {@code TLS_AES_128_GCM_SHA256} over P-256 needs. Each method here cuts off a choice
 * that the enclave would otherwise contain every answer to.
 */
final class P256Crypto extends BcTlsCrypto {
    private static final int KEY_BYTES = 16;
    private static final int TAG_BYTES = 16;

    P256Crypto(SecureRandom random) {
        super(random);
    }

    @Override
    public TlsCertificate createCertificate(short type, byte[] encoding) throws IOException {
        throw new TlsFatalAlert(AlertDescription.unsupported_certificate);
    }

    @Override
    public TlsCipher createCipher(TlsCryptoParameters parameters, int cipher, int mac)
            throws IOException {
        if (cipher != EncryptionAlgorithm.AES_128_GCM)
            throw new TlsFatalAlert(AlertDescription.internal_error);
        return createCipher_AES_GCM(parameters, KEY_BYTES, TAG_BYTES);
    }

    @Override
    public Digest createDigest(int algorithm) {
        requireSha256(algorithm);
        return new SHA256Digest();
    }

    @Override
    public Digest cloneDigest(int algorithm, Digest digest) {
        requireSha256(algorithm);
        return new SHA256Digest((SHA256Digest) digest);
    }

    private static void requireSha256(int algorithm) {
        if (algorithm != CryptoHashAlgorithm.sha256)
            throw new IllegalArgumentException("hash " + algorithm + " is not offered");
    }

    @Override
    public boolean hasCryptoHashAlgorithm(int algorithm) {
        return algorithm == CryptoHashAlgorithm.sha256;
    }

    @Override
    public boolean hasNamedGroup(int group) {
        return group == NamedGroup.secp256r1;
    }

    @Override
    public TlsECDomain createECDomain(TlsECConfig config) {
        if (config.getNamedGroup() != NamedGroup.secp256r1)
            throw new IllegalArgumentException("group " + config.getNamedGroup());
        return () -> new P256Agreement(this);
    }

    @Override
    public boolean hasDHAgreement() {
        return false;
    }

    @Override
    public TlsDHDomain createDHDomain(TlsDHConfig config) {
        throw notOffered("finite-field Diffie-Hellman");
    }

    @Override
    public boolean hasKemAgreement() {
        return false;
    }

    @Override
    public TlsKemDomain createKemDomain(TlsKemConfig config) {
        throw notOffered("key encapsulation");
    }

    @Override
    public boolean hasRSAEncryption() {
        return false;
    }

    @Override
    public TlsSecret generateRSAPreMasterSecret(ProtocolVersion version) {
        throw notOffered("RSA");
    }

    @Override
    public boolean hasSRPAuthentication() {
        return false;
    }

    @Override
    public TlsSRP6Client createSRP6Client(TlsSRPConfig config) {
        throw notOffered("SRP");
    }

    @Override
    public TlsSRP6Server createSRP6Server(TlsSRPConfig config, BigInteger verifier) {
        throw notOffered("SRP");
    }

    @Override
    public TlsSRP6VerifierGenerator createSRP6VerifierGenerator(TlsSRPConfig config) {
        throw notOffered("SRP");
    }

    private static UnsupportedOperationException notOffered(String what) {
        return new UnsupportedOperationException(what + " is not offered");
    }
}
