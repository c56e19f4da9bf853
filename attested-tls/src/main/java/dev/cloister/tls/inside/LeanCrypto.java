package dev.cloister.tls.inside;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.EncryptionAlgorithm;
import org.bouncycastle.tls.NamedGroup;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SignatureScheme;
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
import org.bouncycastle.tls.crypto.impl.TlsAEADCipher;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;
import org.bouncycastle.tls.crypto.impl.bc.BcX25519;

/**
 * Only what the two AES-GCM suites over X25519 and P-256 need. Each method here answers a question
 * that Bouncy Castle leaves open; its own answers would bring every cipher, curve and kind of key
 * into the image.
 */
final class LeanCrypto extends BcTlsCrypto {
    /** In order of preference. */
    static final int[] SUITES = {
        CipherSuite.TLS_AES_128_GCM_SHA256, CipherSuite.TLS_AES_256_GCM_SHA384
    };

    /** In order of preference. */
    static final int[] GROUPS = {NamedGroup.x25519, NamedGroup.secp256r1};

    private static final int TAG_BYTES = 16;

    private final Optional<PeerJudge> peers;

    LeanCrypto(SecureRandom random, Optional<PeerJudge> peers) {
        super(random);
        this.peers = peers;
    }

    @Override
    public TlsCertificate createCertificate(short type, byte[] encoding) throws IOException {
        if (peers.isEmpty()) {
            throw new TlsFatalAlert(AlertDescription.unsupported_certificate);
        }
        return peers.get().read(encoding);
    }

    @Override
    public TlsCipher createCipher(TlsCryptoParameters parameters, int cipher, int mac)
            throws IOException {
        return switch (cipher) {
            case EncryptionAlgorithm.AES_128_GCM -> aesGcm(parameters, 16);
            case EncryptionAlgorithm.AES_256_GCM -> aesGcm(parameters, 32);
            default -> throw new TlsFatalAlert(AlertDescription.internal_error);
        };
    }

    private static TlsCipher aesGcm(TlsCryptoParameters parameters, int keyBytes)
            throws IOException {
        return new TlsAEADCipher(
                parameters,
                new JdkAesGcm(true),
                new JdkAesGcm(false),
                keyBytes,
                TAG_BYTES,
                TlsAEADCipher.AEAD_GCM);
    }

    @Override
    public Digest createDigest(int algorithm) {
        return switch (algorithm) {
            case CryptoHashAlgorithm.sha256 -> new SHA256Digest();
            case CryptoHashAlgorithm.sha384 -> new SHA384Digest();
            default -> throw notOffered("hash " + algorithm);
        };
    }

    @Override
    public Digest cloneDigest(int algorithm, Digest digest) {
        return switch (algorithm) {
            case CryptoHashAlgorithm.sha256 -> new SHA256Digest((SHA256Digest) digest);
            case CryptoHashAlgorithm.sha384 -> new SHA384Digest((SHA384Digest) digest);
            default -> throw notOffered("hash " + algorithm);
        };
    }

    @Override
    public boolean hasCryptoHashAlgorithm(int algorithm) {
        return algorithm == CryptoHashAlgorithm.sha256 || algorithm == CryptoHashAlgorithm.sha384;
    }

    @Override
    public boolean hasSignatureScheme(int scheme) {
        return scheme == SignatureScheme.ecdsa_secp256r1_sha256;
    }

    @Override
    public boolean hasNamedGroup(int group) {
        return group == NamedGroup.x25519 || group == NamedGroup.secp256r1;
    }

    @Override
    public TlsECDomain createECDomain(TlsECConfig config) {
        return switch (config.getNamedGroup()) {
            case NamedGroup.x25519 -> () -> new BcX25519(this);
            case NamedGroup.secp256r1 -> () -> new P256Agreement(this);
            default -> throw notOffered("group " + config.getNamedGroup());
        };
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
