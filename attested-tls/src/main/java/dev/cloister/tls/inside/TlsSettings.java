package dev.cloister.tls.inside;

import dev.cloister.attest.Evidence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How an enclave does TLS. Immutable: each method answers a changed copy. */
public final class TlsSettings {
    final String name;
    final EvidenceSource evidence;
    final EvidenceForm form;
    final int maxConnections;
    final Duration renewAfter;
    final List<String> protocols;
    final Optional<PeerJudge> peers;

    private TlsSettings(
            String name,
            EvidenceSource evidence,
            EvidenceForm form,
            int maxConnections,
            Duration renewAfter,
            List<String> protocols,
            Optional<PeerJudge> peers) {
        this.name = name;
        this.evidence = evidence;
        this.form = form;
        this.maxConnections = maxConnections;
        this.renewAfter = renewAfter;
        this.protocols = protocols;
        this.peers = peers;
    }

    /**
     * Quotes of this enclave in the interoperable form, renewed after twelve hours; at most 1,024
     * connections; peers that show nothing.
     *
     * @param name for the certificate; it proves nothing
     */
    public static TlsSettings named(String name) {
        return new TlsSettings(
                name,
                Evidence::quote,
                EvidenceForm.INTEROPERABLE,
                1024,
                Duration.ofHours(12),
                List.of(),
                Optional.empty());
    }

    /** Takes quotes from there. */
    public TlsSettings evidence(EvidenceSource source) {
        return new TlsSettings(name, source, form, maxConnections, renewAfter, protocols, peers);
    }

    /** Shows evidence like this. */
    public TlsSettings form(EvidenceForm shown) {
        return new TlsSettings(name, evidence, shown, maxConnections, renewAfter, protocols, peers);
    }

    /** Has at most so many connections, each of which takes up to half a megabyte of heap. */
    public TlsSettings maxConnections(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("connections: " + count + " is less than one");
        }
        return new TlsSettings(name, evidence, form, count, renewAfter, protocols, peers);
    }

    /**
     * Makes a new key and new evidence after so long, for connections from then on.
     *
     * <p>Trust: the host's clock says when. A host that holds it back only shows evidence that the
     * peers' policies judge to be old.
     */
    public TlsSettings renewAfter(Duration age) {
        return new TlsSettings(name, evidence, form, maxConnections, age, protocols, peers);
    }

    /** Speaks these application protocols (ALPN), in order of preference. */
    public TlsSettings protocols(String... names) {
        return new TlsSettings(
                name, evidence, form, maxConnections, renewAfter, List.of(names), peers);
    }

    /** Demands attested certificates of its peers. */
    public TlsSettings peers(AttestedPeers demanded) {
        return new TlsSettings(
                name, evidence, form, maxConnections, renewAfter, protocols, Optional.of(demanded));
    }
}
