package dev.cloister.attestation.issue;

import static dev.cloister.attestation.issue.DerWriter.bits;
import static dev.cloister.attestation.issue.DerWriter.bool;
import static dev.cloister.attestation.issue.DerWriter.element;
import static dev.cloister.attestation.issue.DerWriter.integer;
import static dev.cloister.attestation.issue.DerWriter.name;
import static dev.cloister.attestation.issue.DerWriter.octets;
import static dev.cloister.attestation.issue.DerWriter.oid;
import static dev.cloister.attestation.issue.DerWriter.sequence;
import static dev.cloister.attestation.issue.DerWriter.time;

import dev.cloister.attestation.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a certificate is to say. The fields may be changed until it is issued: that is also how
 * tests make one that is wrong in one place.
 */
public final class CertificateDraft {
    static final Bytes ECDSA_WITH_SHA256 = sequence(oid("1.2.840.10045.4.3.2"));

    public String subject;
    public SigningKey key;
    public String issuer;
    public SigningKey issuerKey;
    public long serial;
    public Instant notBefore = Instant.parse("2020-01-01T00:00:00Z");
    public Instant notAfter = Instant.parse("2040-01-01T00:00:00Z");
    public boolean authority;
    public int keyUsage;
    public List<Bytes> moreExtensions = new ArrayList<>();
    public Optional<Bytes> publicKeyInfo = Optional.empty();

    /** Of a CA: signs certificates and revocation lists. */
    public static CertificateDraft authority(
            String subject, SigningKey key, String issuer, SigningKey issuerKey, long serial) {
        CertificateDraft certificate = endEntity(subject, key, issuer, issuerKey, serial);
        certificate.authority = true;
        certificate.keyUsage = 0x06;
        return certificate;
    }

    /** Of anybody else. */
    public static CertificateDraft endEntity(
            String subject, SigningKey key, String issuer, SigningKey issuerKey, long serial) {
        CertificateDraft certificate = new CertificateDraft();
        certificate.subject = subject;
        certificate.key = key;
        certificate.issuer = issuer;
        certificate.issuerKey = issuerKey;
        certificate.serial = serial;
        certificate.keyUsage = 0xc0;
        return certificate;
    }

    /** The certificate, signed. */
    public Bytes der() {
        Bytes unusedBits = Bytes.of(new byte[] {(byte) Integer.numberOfTrailingZeros(keyUsage)});
        Bytes extensions =
                extension(
                                "2.5.29.15",
                                true,
                                element(3, unusedBits, Bytes.of(new byte[] {(byte) keyUsage})))
                        .plus(
                                extension(
                                        "2.5.29.19",
                                        true,
                                        authority ? sequence(bool(true)) : sequence()));
        for (Bytes more : moreExtensions) {
            extensions = extensions.plus(more);
        }
        Bytes body =
                sequence(
                        element(0xa0, integer(2)),
                        integer(serial),
                        ECDSA_WITH_SHA256,
                        name(issuer),
                        sequence(time(notBefore), time(notAfter)),
                        name(subject),
                        publicKeyInfo.orElseGet(key::subjectPublicKeyInfo),
                        element(0xa3, sequence(extensions)));
        return sequence(body, ECDSA_WITH_SHA256, bits(issuerKey.signDer(body)));
    }

    /** One extension of a certificate or a revocation list. */
    public static Bytes extension(String id, boolean critical, Bytes value) {
        return critical
                ? sequence(oid(id), bool(true), octets(value))
                : sequence(oid(id), octets(value));
    }

    /** The certificate, signed, as text. */
    public String pem() {
        return pem(der());
    }

    /** Any certificate as text. */
    public static String pem(Bytes der) {
        String body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der.toArray());
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }
}
