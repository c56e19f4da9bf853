package dev.cloister.attestation.synthetic;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.issue.PlatformDraft;
import dev.cloister.attestation.issue.SigningKey;
import dev.cloister.attestation.x509.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A whole infrastructure with a quote. Untouched it verifies as UpToDate at {@link #AT}; a test
 * spoils one thing.
 */
public final class SyntheticPlatform extends PlatformDraft {
    public static final Instant ISSUED = Instant.parse("2026-05-20T00:00:00Z");
    public static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
    public static final Instant NEXT_UPDATE = Instant.parse("2026-06-20T00:00:00Z");

    public final SyntheticQuote quote = new SyntheticQuote();

    public SyntheticPlatform() {
        super("Test", SyntheticPlatform::key, ISSUED, NEXT_UPDATE);
    }

    /** The same name gives the same key. */
    public static SigningKey key(String name) {
        return new SigningKey(Digests.sha256(bytes(name)));
    }

    public Bytes quote() {
        return quote.encode(pckKey, pckChain());
    }

    static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
