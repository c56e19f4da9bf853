package dev.cloister.attestation.ratls;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.encoding.CborReader;
import dev.cloister.attestation.x509.Digests;
import java.util.Map;
import java.util.Optional;

/** What the enclave claims about itself beside its quote: the hash of its key, and a nonce. */
record KeyClaims(long hashAlgorithm, Bytes hash, Optional<Bytes> nonce) {
    // IANA's registry of named information hashes.
    private static final int SHA_256 = 1;
    private static final int SHA_384 = 7;
    private static final int SHA_512 = 8;

    static KeyClaims read(Bytes cbor) {
        CborReader in = new CborReader("RA-TLS claims", cbor);
        Map<String, Bytes> claims = in.textToBytes("claims");
        in.end("claims");
        Bytes entry = claims.get("pubkey-hash");
        if (entry == null) {
            throw new MalformedException("RA-TLS claims: pubkey-hash is missing");
        }
        CborReader hash = new CborReader("RA-TLS claims", entry);
        if (hash.array("pubkey-hash") != 2) {
            throw new MalformedException("RA-TLS claims: pubkey-hash is not [algorithm, hash]");
        }
        KeyClaims read =
                new KeyClaims(
                        hash.unsigned("pubkey-hash algorithm"),
                        hash.bytes("pubkey-hash value"),
                        Optional.ofNullable(claims.get("nonce")));
        hash.end("pubkey-hash");
        return read;
    }

    /** Whether the claim is about this key, given as SubjectPublicKeyInfo. */
    boolean isAbout(Bytes publicKeyInfo) {
        Bytes actual =
                switch ((int) hashAlgorithm) {
                    case SHA_256 -> Digests.sha256(publicKeyInfo);
                    case SHA_384 -> Digests.sha384(publicKeyInfo);
                    case SHA_512 -> Digests.sha512(publicKeyInfo);
                    default ->
                            throw new MalformedException(
                                    "RA-TLS claims: pubkey-hash has an algorithm that is not known ("
                                            + hashAlgorithm
                                            + ")");
                };
        return actual.equals(hash);
    }
}
