package dev.cloister.tls.inside;

import dev.cloister.attestation.ratls.PeerJudgement;
import java.io.IOException;
import org.bouncycastle.tls.crypto.TlsCertificate;

/**
 * Decides about the certificates of peers. An interface of its own so that an image that asks for
 * none does not contain the verifier.
 */
interface PeerJudge {
    /** A peer's certificate, whose key TLS can make it prove. */
    TlsCertificate read(byte[] der) throws IOException;

    /** What there is to say about it, now. */
    PeerJudgement judge(byte[] der);
}
