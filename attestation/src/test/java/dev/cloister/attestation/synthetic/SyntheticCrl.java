package dev.cloister.attestation.synthetic;

import static dev.cloister.attestation.synthetic.DerWriter.bits;
import static dev.cloister.attestation.synthetic.DerWriter.element;
import static dev.cloister.attestation.synthetic.DerWriter.integer;
import static dev.cloister.attestation.synthetic.DerWriter.name;
import static dev.cloister.attestation.synthetic.DerWriter.sequence;
import static dev.cloister.attestation.synthetic.DerWriter.time;

import dev.cloister.attestation.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a revocation list is to say. */
public final class SyntheticCrl {
    public String issuer;
    public SigningKey issuerKey;
    public Instant thisUpdate = SyntheticPlatform.ISSUED;
    public Instant nextUpdate = SyntheticPlatform.NEXT_UPDATE;
    public List<Long> revoked = new ArrayList<>();

    SyntheticCrl(String issuer, SigningKey issuerKey) {
        this.issuer = issuer;
        this.issuerKey = issuerKey;
    }

    public Bytes der() {
        Bytes entries = Bytes.of(new byte[0]);
        for (long serial : revoked) {
            entries = entries.plus(sequence(integer(serial), time(thisUpdate)));
        }
        Bytes number = SyntheticCertificate.extension("2.5.29.20", false, integer(1));
        Bytes body =
                sequence(
                        integer(1),
                        SyntheticCertificate.ECDSA_WITH_SHA256,
                        name(issuer),
                        time(thisUpdate),
                        time(nextUpdate),
                        revoked.isEmpty() ? entries : sequence(entries),
                        element(0xa0, sequence(number)));
        return sequence(
                body, SyntheticCertificate.ECDSA_WITH_SHA256, bits(issuerKey.signDer(body)));
    }
}
