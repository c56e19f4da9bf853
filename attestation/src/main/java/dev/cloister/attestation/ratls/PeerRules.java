package dev.cloister.attestation.ratls;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.policy.AttestedEnclave;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.attestation.verify.Verification;
import java.time.Instant;
import java.util.Optional;

/**
 * All that decides whether the holder of an attested certificate is believed.
 *
 * @param root what evidence must lead to
 * @param nonce the challenge that the evidence must answer, if one was sent
 */
public record PeerRules(
        Policy policy, Collateral collateral, TrustedRoot root, Optional<Bytes> nonce) {
    /** A policy and the collateral to judge by; the root is Intel's, no nonce was sent. */
    public static PeerRules of(Policy policy, Collateral collateral) {
        return new PeerRules(policy, collateral, TrustedRoot.intel(), Optional.empty());
    }

    /** The same, but evidence must lead to this root. */
    public PeerRules withRoot(TrustedRoot other) {
        return new PeerRules(policy, collateral, other, nonce);
    }

    /** The same, but evidence must answer this challenge. */
    public PeerRules withNonce(Bytes sent) {
        return new PeerRules(policy, collateral, root, Optional.of(sent));
    }

    /**
     * Judges a certificate, DER, as of an instant. That its holder has the key is for TLS to prove.
     */
    public PeerJudgement judge(Bytes certificateDer, Instant at) {
        Verification found =
                new CertificateVerifier(new QuoteVerifier(root))
                        .verify(certificateDer, collateral, at, nonce);
        return new PeerJudgement(
                policy.judge(found), found.quote().map(quote -> AttestedEnclave.of(quote, found)));
    }
}
