package dev.cloister.attestation.ratls;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.CborReader;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.Extension;
import java.util.List;
import java.util.Optional;

/** The evidence in a certificate, read but not yet believed. */
public sealed interface CertificateEvidence {
    /** TCG DICE tagged evidence, which interoperable RA-TLS uses. */
    String INTEROPERABLE_ID = "2.23.133.5.4.9";

    /**
     * Gramine's own identifiers. The first is 1.2.840.113741.1337.6 encoded twice, as Gramine's
     * certificates have it.
     */
    List<String> GRAMINE_IDS = List.of("0.6.9.42.840.113741.1337.6", "1.2.840.113741.1337.6");

    /** The quote. */
    Bytes quote();

    /** A quote beside claims; the quote's report data is the claims' hash. */
    record Interoperable(Bytes quote, Bytes claims) implements CertificateEvidence {
        private static final int INTEL_TEE_TAG = 60000;

        static Interoperable read(Bytes cbor) {
            CborReader in = new CborReader("RA-TLS evidence", cbor);
            long tag = in.tag("tag");
            if (tag != INTEL_TEE_TAG) {
                throw new MalformedException(
                        "RA-TLS evidence: tag is " + tag + ", not 60000 (an SGX quote)");
            }
            int length = in.array("array");
            if (length != 2) {
                throw new MalformedException(
                        "RA-TLS evidence: array has "
                                + length
                                + " items; only [quote, claims] is known");
            }
            Bytes quote = in.bytes("quote");
            Bytes claims = in.bytes("claims");
            in.end("array");
            return new Interoperable(quote, claims);
        }
    }

    /** A quote alone; its report data is the hash of the certificate's key. */
    record Gramine(Bytes quote) implements CertificateEvidence {}

    /** The evidence of a certificate; the interoperable form when there are both. */
    static Optional<CertificateEvidence> of(Certificate certificate) {
        Extension interoperable = certificate.extensions().get(INTEROPERABLE_ID);
        if (interoperable != null) {
            return Optional.of(Interoperable.read(interoperable.value()));
        }
        for (String id : GRAMINE_IDS) {
            if (certificate.extensions().containsKey(id)) {
                return Optional.of(new Gramine(certificate.extensions().get(id).value()));
            }
        }
        return Optional.empty();
    }
}
