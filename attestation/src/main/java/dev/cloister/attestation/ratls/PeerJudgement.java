package dev.cloister.attestation.ratls;

import dev.cloister.attestation.policy.AttestedEnclave;
import dev.cloister.attestation.policy.Decision;
import java.util.Optional;

/**
 * What was decided about the holder of a certificate.
 *
 * @param enclave what the evidence says, where it could be read; to be believed only when the
 *     decision accepts
 */
public record PeerJudgement(Decision decision, Optional<AttestedEnclave> enclave) {}
