package dev.cloister.attestation.issue;

import static dev.cloister.attestation.issue.DerWriter.bits;
import static dev.cloister.attestation.issue.DerWriter.element;
import static dev.cloister.attestation.issue.DerWriter.integer;
import static dev.cloister.attestation.issue.DerWriter.name;
import static dev.cloister.attestation.issue.DerWriter.sequence;
import static dev.cloister.attestation.issue.DerWriter.time;

import dev.cloister.attestation.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a revocation list is to say; serial numbers of what is revoked. */
public final class RevocationListDraft {
    public String issuer;
    public SigningKey issuerKey;
    public Instant thisUpdate;
    public Instant nextUpdate;
    public List<Long> revoked = new ArrayList<>();

    /** A list that revokes nothing. */
    public RevocationListDraft(
            String issuer, SigningKey issuerKey, Instant thisUpdate, Instant nextUpdate) {
        this.issuer = issuer;
        this.issuerKey = issuerKey;
        this.thisUpdate = thisUpdate;
        this.nextUpdate = nextUpdate;
    }

    /** The list, signed. */
    public Bytes der() {
        Bytes entries = Bytes.of(new byte[0]);
        for (long serial : revoked) {
            entries = entries.plus(sequence(integer(serial), time(thisUpdate)));
        }
        Bytes number = CertificateDraft.extension("2.5.29.20", false, integer(1));
        Bytes body =
                sequence(
                        integer(1),
                        CertificateDraft.ECDSA_WITH_SHA256,
                        name(issuer),
                        time(thisUpdate),
                        time(nextUpdate),
                        revoked.isEmpty() ? entries : sequence(entries),
                        element(0xa0, sequence(number)));
        return sequence(body, CertificateDraft.ECDSA_WITH_SHA256, bits(issuerKey.signDer(body)));
    }
}
