package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.encoding.DerReader;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;

/** DER → {@link Certificate} (RFC 5280, 4.1). */
final class CertificateReader {
    private static final int EXPLICIT_0 = 0xa0;
    private static final int EXPLICIT_3 = 0xa3;

    private CertificateReader() {}

    static Certificate read(String where, Bytes der) {
        DerReader outer = new DerReader(where, der);
        DerReader certificate = outer.enter(DerReader.SEQUENCE, "certificate");
        outer.end("certificate");
        Bytes signedPart = certificate.element("tbsCertificate");
        String algorithm = algorithm(certificate, "signatureAlgorithm");
        Bytes signature = certificate.wholeBytes("signatureValue");
        certificate.end("certificate");

        DerReader body =
                new DerReader(where, signedPart).enter(DerReader.SEQUENCE, "tbsCertificate");
        DerReader version = body.enter(EXPLICIT_0, "version");
        if (version.smallInteger("version", 2) != 2) {
            throw body.malformed("version", "is not 3");
        }
        BigInteger serial = body.integer("serialNumber");
        if (!algorithm(body, "signature").equals(algorithm)) {
            throw body.malformed("signature", "names another algorithm than signatureAlgorithm");
        }
        Name issuer = new Name(body.element("issuer"));
        DerReader validity = body.enter(DerReader.SEQUENCE, "validity");
        Instant notBefore = validity.time("notBefore");
        Instant notAfter = validity.time("notAfter");
        validity.end("validity");
        Name subject = new Name(body.element("subject"));
        SubjectKey key = SubjectKey.read(where, body.element("subjectPublicKeyInfo"));
        Map<String, Extension> extensions = Map.of();
        if (body.hasMore()) {
            DerReader wrapped = body.enter(EXPLICIT_3, "extensions");
            extensions = Extension.readAll(wrapped.enter(DerReader.SEQUENCE, "extensions"));
            wrapped.end("extensions");
        }
        body.end("tbsCertificate");
        return new Certificate(
                der,
                signedPart,
                serial,
                algorithm,
                signature,
                issuer,
                subject,
                notBefore,
                notAfter,
                key,
                extensions);
    }

    /** An AlgorithmIdentifier; its parameters say nothing for the algorithms in use. */
    static String algorithm(DerReader in, String field) {
        DerReader identifier = in.enter(DerReader.SEQUENCE, field);
        return identifier.objectIdentifier(field);
    }
}
