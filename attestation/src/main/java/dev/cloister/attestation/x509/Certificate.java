package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.encoding.DerReader;
import dev.cloister.attestation.encoding.PemReader;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An X.509 certificate. {@code signedPart} are the bytes that the issuer signed, as they stood in
 * the certificate.
 */
public record Certificate(
        Bytes encoded,
        Bytes signedPart,
        BigInteger serial,
        String signatureAlgorithm,
        Bytes signature,
        Name issuer,
        Name subject,
        Instant notBefore,
        Instant notAfter,
        SubjectKey key,
        Map<String, Extension> extensions) {
    static final String ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";

    private static final String KEY_USAGE = "2.5.29.15";
    private static final String BASIC_CONSTRAINTS = "2.5.29.19";
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int CERTIFICATE_SIGN = 5;
    private static final int CRL_SIGN = 6;

    /** Certificates are values. */
    public Certificate {
        extensions = Map.copyOf(extensions);
    }

    /** Reads DER. */
    public static Certificate read(String where, Bytes der) {
        return CertificateReader.read(where, der);
    }

    /** Reads concatenated PEM blocks, in their order. */
    public static List<Certificate> readChain(String where, Bytes pem) {
        List<Certificate> chain = new ArrayList<>();
        for (Bytes der : PemReader.read(where, "CERTIFICATE", pem)) {
            chain.add(read(where + "[" + chain.size() + "]", der));
        }
        return List.copyOf(chain);
    }

    /** Whether subject and issuer are one. */
    public boolean isSelfIssued() {
        return subject.equals(issuer);
    }

    /** Whether this certificate's key made the signature of another, or of a revocation list. */
    public boolean signed(Bytes message, String algorithm, Bytes signature) {
        return algorithm.equals(ECDSA_WITH_SHA256)
                && P256Key.of(subject.toString(), key).verifiesDer(message, signature);
    }

    /** How many CAs may follow below this CA; empty when this is no CA. */
    public Optional<Integer> authorityDepth() {
        Extension constraints = extensions.get(BASIC_CONSTRAINTS);
        if (constraints == null) {
            return Optional.empty();
        }
        DerReader outer = new DerReader(subject + ": basicConstraints", constraints.value());
        DerReader value = outer.enter(DerReader.SEQUENCE, "value");
        outer.end("value");
        boolean authority = value.nextIs(DerReader.BOOLEAN) && value.bool("cA");
        int depth =
                value.hasMore() ? value.smallInteger("pathLenConstraint", 1000) : Integer.MAX_VALUE;
        value.end("value");
        return authority ? Optional.of(depth) : Optional.empty();
    }

    /** Whether the key may sign certificates. */
    public boolean maySignCertificates() {
        return keyUsage(CERTIFICATE_SIGN);
    }

    /** Whether the key may sign revocation lists. */
    public boolean maySignRevocationLists() {
        return keyUsage(CRL_SIGN);
    }

    /** Whether the key may sign data. */
    public boolean maySignData() {
        return keyUsage(DIGITAL_SIGNATURE);
    }

    /** Extensions that say they must be understood, and are not. */
    public List<String> unknownCriticalExtensions() {
        return extensions.entrySet().stream()
                .filter(entry -> entry.getValue().critical())
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals(KEY_USAGE) && !name.equals(BASIC_CONSTRAINTS))
                .sorted()
                .toList();
    }

    private boolean keyUsage(int bit) {
        Extension usage = extensions.get(KEY_USAGE);
        if (usage == null) {
            return false;
        }
        DerReader outer = new DerReader(subject + ": keyUsage", usage.value());
        Bytes bits = outer.content(DerReader.BIT_STRING, "value");
        outer.end("value");
        // The first byte counts the unused bits at the end, which are zero in DER.
        int at = 1 + bit / 8;
        return at < bits.size() && (bits.at(at) & 0x80 >> bit % 8) != 0;
    }
}
