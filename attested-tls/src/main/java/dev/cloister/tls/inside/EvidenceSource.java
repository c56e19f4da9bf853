package dev.cloister.tls.inside;

/** Where quotes come from; {@code dev.cloister.attest.Evidence::quote} unless given. */
@FunctionalInterface
public interface EvidenceSource {
    /** A quote on this enclave over 64 bytes of its own data. */
    byte[] quote(byte[] reportData);
}
