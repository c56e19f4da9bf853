package dev.cloister.attestation.client;

import dev.cloister.attestation.ratls.PeerRules;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * TLS clients of the JDK that connect to enclaves only: give the context to {@code HttpClient}, an
 * {@code SSLSocketFactory}, Netty or OkHttp (with {@link #trustManager}). A server that is refused
 * fails the handshake with an exception that names every rule it breaks.
 */
public final class AttestedTls {
    private static final int SESSION_SECONDS = 1;

    private AttestedTls() {}

    /** For TLS 1.3 to enclaves that these rules accept. */
    public static SSLContext context(PeerRules rules) {
        return context(() -> rules);
    }

    /**
     * The same with rules that change, as collateral does.
     *
     * @param own keys to show to servers that ask; none for anonymous clients
     */
    public static SSLContext context(Supplier<PeerRules> rules, KeyManager... own) {
        try {
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(own, new TrustManager[] {trustManager(rules)}, null);
            // A session that is resumed is not judged again: none may be old.
            context.getClientSessionContext().setSessionTimeout(SESSION_SECONDS);
            context.getClientSessionContext().setSessionCacheSize(1);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no TLS 1.3", impossible);
        }
    }

    /** For libraries that ask for the trust manager beside the context. */
    public static EvidenceTrust trustManager(Supplier<PeerRules> rules) {
        return new EvidenceTrust(rules, InstantSource.system());
    }
}
