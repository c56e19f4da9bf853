package dev.cloister.conformance.sizes.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.math.ec.custom.sec.SecP256R1Curve;
import org.bouncycastle.tls.crypto.CryptoHashAlgorithm;

/** A P-256 key and the certificate that it signed itself. */
record P256Identity(ECPrivateKeyParameters privateKey, byte[] certificate) {
    /** Written out: the tables of named curves would bring in every curve. */
    static final ECDomainParameters DOMAIN = domain();

    private static ECDomainParameters domain() {
        SecP256R1Curve curve = new SecP256R1Curve();
        byte[] base =
                HexFormat.of()
                        .parseHex(
                                "046B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296"
                                        + "4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5");
        return new ECDomainParameters(
                curve, curve.decodePoint(base), curve.getOrder(), curve.getCofactor());
    }

    static AsymmetricCipherKeyPair generateKeys(SecureRandom random) {
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(DOMAIN, random));
        return generator.generateKeyPair();
    }

    static P256Identity create(P256Crypto crypto, String name) {
        try {
            AsymmetricCipherKeyPair keys = generateKeys(crypto.getSecureRandom());
            AlgorithmIdentifier signing =
                    new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            TBSCertificate content =
                    content(new X500Name(name), (ECPublicKeyParameters) keys.getPublic(), signing);
            ASN1EncodableVector signed = new ASN1EncodableVector();
            signed.add(content);
            signed.add(signing);
            signed.add(new DERBitString(signature(crypto, keys, content.getEncoded("DER"))));
            return new P256Identity(
                    (ECPrivateKeyParameters) keys.getPrivate(),
                    new DERSequence(signed).getEncoded("DER"));
        } catch (IOException unencodable) {
            throw new UncheckedIOException(unencodable);
        }
    }

    private static TBSCertificate content(
            X500Name name, ECPublicKeyParameters key, AlgorithmIdentifier signing) {
        V3TBSCertificateGenerator content = new V3TBSCertificateGenerator();
        content.setSerialNumber(new ASN1Integer(BigInteger.ONE));
        content.setIssuer(name);
        content.setSubject(name);
        content.setStartDate(new DERUTCTime("240101000000Z"));
        content.setEndDate(new DERUTCTime("491231235959Z"));
        content.setSignature(signing);
        content.setSubjectPublicKeyInfo(
                new SubjectPublicKeyInfo(
                        new AlgorithmIdentifier(
                                X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1),
                        key.getQ().getEncoded(false)));
        return content.generateTBSCertificate();
    }

    private static byte[] signature(P256Crypto crypto, AsymmetricCipherKeyPair keys, byte[] content)
            throws IOException {
        var digest = crypto.createHash(CryptoHashAlgorithm.sha256);
        digest.update(content, 0, content.length);
        ECDSASigner signer = new ECDSASigner();
        signer.init(true, keys.getPrivate());
        BigInteger[] pair = signer.generateSignature(digest.calculateHash());
        return StandardDSAEncoding.INSTANCE.encode(signer.getOrder(), pair[0], pair[1]);
    }
}
