package dev.cloister.tls;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.issue.PlatformDraft;
import dev.cloister.attestation.issue.QuoteDraft;
import dev.cloister.attestation.issue.SigningKey;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.policy.PolicyBuilder;
import dev.cloister.attestation.quote.QuoteHeader;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.x509.Digests;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Quotes as hardware makes them, under a root of the tests' own; the fields are what they say. */
final class SyntheticEvidence {
    static final Instant ISSUED =
            Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);

    final PlatformDraft platform =
            new PlatformDraft(
                    "Test", SyntheticEvidence::key, ISSUED, ISSUED.plus(Duration.ofDays(30)));
    Bytes vendor = QuoteHeader.INTEL;
    String mrEnclave = "e1".repeat(32);
    String mrSigner = "51".repeat(32);
    boolean debug;

    private static SigningKey key(String name) {
        return new SigningKey(Digests.sha256(Bytes.of(name.getBytes(StandardCharsets.UTF_8))));
    }

    byte[] quote(byte[] reportData) {
        SigningKey attestationKey = key("attestation");
        Bytes authenticationData = Bytes.of(new byte[16]);
        Bytes qeReport =
                report(
                        "0e".repeat(32),
                        PlatformDraft.QE_SIGNER,
                        PlatformDraft.QE_PRODUCT,
                        PlatformDraft.QE_VERSION,
                        0x15,
                        QuoteDraft.binding(attestationKey, authenticationData).toArray());
        Bytes body = report(mrEnclave, mrSigner, 7, 3, debug ? 0x07 : 0x05, reportData);
        return new QuoteDraft(3, PlatformDraft.QE_VERSION, 13, vendor, body, attestationKey)
                .certified(qeReport, authenticationData, platform.pckKey, platform.pckChain())
                .toArray();
    }

    private static Bytes report(
            String mrEnclave,
            String mrSigner,
            int productId,
            int version,
            int flags,
            byte[] reportData) {
        ByteBuffer body = ByteBuffer.allocate(384).order(ByteOrder.LITTLE_ENDIAN);
        body.put(48, (byte) flags).put(56, (byte) 7);
        body.position(64).put(Bytes.ofHex(mrEnclave).toArray());
        body.position(128).put(Bytes.ofHex(mrSigner).toArray());
        body.position(256).putShort((short) productId).putShort((short) version);
        body.position(320).put(reportData);
        return Bytes.of(body.array());
    }

    PolicyBuilder policy() {
        return Policy.forEnclave(Bytes.ofHex(mrEnclave));
    }

    PeerRules rules(Policy policy) {
        return PeerRules.of(policy, platform.collateral()).withRoot(platform.trustedRoot());
    }

    PeerRules rules() {
        return rules(policy().build());
    }
}
