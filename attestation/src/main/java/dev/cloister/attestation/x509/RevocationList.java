package dev.cloister.attestation.x509;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.encoding.DerReader;
import dev.cloister.attestation.encoding.PemReader;
import dev.cloister.attestation.encoding.Texts;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A certificate revocation list (RFC 5280, 5.1). */
public record RevocationList(
        Bytes signedPart,
        String signatureAlgorithm,
        Bytes signature,
        Name issuer,
        Instant thisUpdate,
        Instant nextUpdate,
        Set<BigInteger> revoked,
        List<String> unknownCriticalExtensions) {
    private static final int EXPLICIT_0 = 0xa0;

    /** Lists are values. */
    public RevocationList {
        revoked = Set.copyOf(revoked);
        unknownCriticalExtensions = List.copyOf(unknownCriticalExtensions);
    }

    /** Reads DER, PEM or, as some services give it, DER in hexadecimal digits. */
    public static RevocationList read(String where, Bytes bytes) {
        return readDer(where, der(where, bytes));
    }

    /** The DER of a list in any of these forms. */
    public static Bytes der(String where, Bytes bytes) {
        if (bytes.size() > 0 && bytes.at(0) == DerReader.SEQUENCE && !isHex(bytes)) {
            return bytes;
        }
        return PemReader.isPem(bytes)
                ? PemReader.read(where, "X509 CRL", bytes).get(0)
                : Bytes.ofHex(Texts.ascii(bytes).strip());
    }

    /** DER begins with 0x30, which is also the digit 0; a list is longer than 127 bytes. */
    private static boolean isHex(Bytes bytes) {
        return bytes.size() > 1 && bytes.at(1) < 0x80;
    }

    private static RevocationList readDer(String where, Bytes der) {
        DerReader outer = new DerReader(where, der);
        DerReader list = outer.enter(DerReader.SEQUENCE, "certificateList");
        outer.end("certificateList");
        Bytes signedPart = list.element("tbsCertList");
        String algorithm = CertificateReader.algorithm(list, "signatureAlgorithm");
        Bytes signature = list.wholeBytes("signatureValue");
        list.end("certificateList");

        DerReader body = new DerReader(where, signedPart).enter(DerReader.SEQUENCE, "tbsCertList");
        if (body.smallInteger("version", 1) != 1) {
            throw body.malformed("version", "is not 2");
        }
        if (!CertificateReader.algorithm(body, "signature").equals(algorithm)) {
            throw body.malformed("signature", "names another algorithm than signatureAlgorithm");
        }
        Name issuer = new Name(body.element("issuer"));
        Instant thisUpdate = body.time("thisUpdate");
        Instant nextUpdate = body.time("nextUpdate");
        Set<BigInteger> revoked = new HashSet<>();
        if (body.nextIs(DerReader.SEQUENCE)) {
            DerReader entries = body.enter(DerReader.SEQUENCE, "revokedCertificates");
            while (entries.hasMore()) {
                revoked.add(
                        entries.enter(DerReader.SEQUENCE, "revoked certificate")
                                .integer("userCertificate"));
            }
        }
        Map<String, Extension> extensions = Map.of();
        if (body.hasMore()) {
            DerReader wrapped = body.enter(EXPLICIT_0, "crlExtensions");
            extensions = Extension.readAll(wrapped.enter(DerReader.SEQUENCE, "crlExtensions"));
            wrapped.end("crlExtensions");
        }
        body.end("tbsCertList");
        List<String> unknown =
                extensions.entrySet().stream()
                        .filter(entry -> entry.getValue().critical())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        return new RevocationList(
                signedPart, algorithm, signature, issuer, thisUpdate, nextUpdate, revoked, unknown);
    }
}
