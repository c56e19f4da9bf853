package dev.cloister.tls.inside;

import dev.cloister.attestation.policy.AttestedEnclave;
import java.time.Instant;
import java.util.Optional;

/**
 * Who is at the other end.
 *
 * @param enclave the enclave that proved to hold the key of its certificate, where certificates are
 *     asked for; else the peer is anybody
 * @param until when the evidence expires, and the connection with it
 * @param protocol the application protocol that was agreed on, if any
 */
public record TlsPeer(
        Optional<AttestedEnclave> enclave, Optional<Instant> until, Optional<String> protocol) {}
