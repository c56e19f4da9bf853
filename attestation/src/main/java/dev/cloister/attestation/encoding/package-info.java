/** Strict readers for the encodings that evidence comes in: DER, PEM, JSON, CBOR. */
package dev.cloister.attestation.encoding;
