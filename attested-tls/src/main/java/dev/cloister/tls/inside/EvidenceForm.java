package dev.cloister.tls.inside;

/** How a certificate carries its evidence. */
public enum EvidenceForm {
    /** Interoperable RA-TLS: a tagged CBOR value with the quote and claims that name the key. */
    INTEROPERABLE,
    /** Gramine's older form: the quote alone, whose report data is the hash of the key. */
    GRAMINE
}
