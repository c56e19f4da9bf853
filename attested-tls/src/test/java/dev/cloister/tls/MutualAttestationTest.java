package dev.cloister.tls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.client.AttestedTls;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.ratls.CertificateEvidence;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.tls.host.AttestedTlsHost;
import dev.cloister.tls.host.TlsHostOptions;
import dev.cloister.tls.inside.AttestedPeers;
import dev.cloister.tls.inside.AttestedTlsClient;
import dev.cloister.tls.inside.TlsConversation;
import dev.cloister.tls.inside.TlsPeer;
import dev.cloister.tls.inside.TlsReply;
import dev.cloister.tls.inside.TlsSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;

/** Both ends are enclaves that judge one another. */
class MutualAttestationTest {
    private final SyntheticEvidence serving = new SyntheticEvidence();
    private final SyntheticEvidence asking = new SyntheticEvidence();

    MutualAttestationTest() {
        asking.mrEnclave = "c2".repeat(32);
    }

    /** Asks one question. */
    private static final class Asker extends AttestedTlsClient {
        final List<String> heard = new ArrayList<>();

        Asker(TlsSettings settings) {
            super(settings);
        }

        @Override
        protected void refused(String reason) {
            heard.add(reason);
        }

        @Override
        protected TlsConversation conversation(TlsPeer peer) {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            return new TlsConversation() {
                private boolean asked;

                @Override
                public boolean proceed(TlsReply reply) {
                    if (!asked) {
                        asked = true;
                        reply.send(
                                "GET /peer HTTP/1.1\r\nConnection: close\r\n\r\n"
                                        .getBytes(StandardCharsets.US_ASCII));
                    }
                    return false;
                }

                @Override
                public void received(byte[] data, TlsReply reply) {
                    answer.writeBytes(data);
                }

                @Override
                public void closed() {
                    heard.add(answer.toString(StandardCharsets.UTF_8));
                }
            };
        }
    }

    private Greeter server(PeerRules ofClients) {
        return new Greeter(Greeter.settings(serving).peers(new AttestedPeers(() -> ofClients)));
    }

    private Asker client(PeerRules ofServers) {
        return new Asker(
                TlsSettings.named("asker")
                        .evidence(asking::quote)
                        .peers(new AttestedPeers(() -> ofServers)));
    }

    /** What a host does, without sockets. */
    private static void carry(TlsGate client, TlsGate server) {
        long here = client.open();
        long there = server.open();
        TlsOutput out = client.exchange(here, new byte[0]);
        TlsGate at = server;
        while (true) {
            TlsGate from = at == server ? client : server;
            long number = at == server ? there : here;
            long other = at == server ? here : there;
            ByteArrayOutputStream records = new ByteArrayOutputStream();
            records.writeBytes(out.records());
            while (out.more()) {
                out = from.exchange(other, new byte[0]);
                records.writeBytes(out.records());
            }
            if (records.size() == 0) {
                break;
            }
            try {
                out = at.exchange(number, records.toByteArray());
            } catch (IllegalArgumentException ended) {
                break;
            }
            at = from;
        }
        client.close(here);
        server.close(there);
    }

    @Test
    void bothKnowWhoTheyTalkTo() {
        Asker asker = client(serving.rules());
        Greeter greeter = server(asking.rules());
        carry(asker, greeter);
        assertEquals(1, asker.heard.size(), asker.heard::toString);
        assertTrue(asker.heard.get(0).endsWith("c2".repeat(32)), asker.heard::toString);
        assertEquals(List.of(), greeter.refusals);
    }

    @Test
    void aServerRefusesAnotherEnclaveThanItsRulesName() {
        Asker asker = client(serving.rules());
        Greeter greeter = server(serving.rules());
        carry(asker, greeter);
        assertEquals(1, greeter.refusals.size());
        assertTrue(
                greeter.refusals.get(0).startsWith("peer: MRENCLAVE: is c2"),
                greeter.refusals::toString);
        assertTrue(asker.heard.stream().noneMatch(text -> text.contains("200")));
    }

    @Test
    void aClientRefusesAnotherEnclaveThanItsRulesName() {
        Asker asker = client(asking.rules());
        carry(asker, server(asking.rules()));
        assertEquals(1, asker.heard.size());
        assertTrue(asker.heard.get(0).startsWith("peer: MRENCLAVE: is e1"), asker.heard::toString);
    }

    @Test
    void aClientWithoutACertificateIsRefused() throws Exception {
        Greeter greeter = server(asking.rules());
        try (AttestedTlsHost host =
                        AttestedTlsHost.listen(
                                greeter,
                                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                                TlsHostOptions.defaults());
                SSLSocket socket =
                        (SSLSocket)
                                AttestedTls.context(serving.rules())
                                        .getSocketFactory()
                                        .createSocket("localhost", host.address().getPort())) {
            socket.setSoTimeout(20_000);
            assertThrows(
                    IOException.class,
                    () -> {
                        socket.getOutputStream().write(1);
                        socket.getInputStream().read();
                    });
        }
        assertEquals(List.of("peer: showed no certificate"), greeter.refusals);
    }

    @Test
    void aClientMustSayWhomItBelieves() {
        TlsSettings nobody = TlsSettings.named("asker").evidence(asking::quote);
        assertThrows(IllegalArgumentException.class, () -> new Asker(nobody));
    }

    @Test
    void aClientWhoseEvidenceIsForAnotherKeyIsRefused() {
        byte[] stolen =
                new Asker(
                                TlsSettings.named("victim")
                                        .evidence(asking::quote)
                                        .peers(new AttestedPeers(serving::rules)))
                        .certificate();
        byte[] quote = quoteOf(stolen);
        Asker thief =
                new Asker(
                        TlsSettings.named("thief")
                                .evidence(reportData -> quote)
                                .peers(new AttestedPeers(serving::rules)));
        Greeter greeter =
                server(asking.rules(Policy.forEnclave(Bytes.ofHex("c2".repeat(32))).build()));
        carry(thief, greeter);
        assertEquals(1, greeter.refusals.size());
        assertTrue(greeter.refusals.get(0).contains("CLAIMS_BINDING"), greeter.refusals::toString);
    }

    private static byte[] quoteOf(byte[] certificate) {
        return CertificateEvidence.of(Certificate.read("stolen", Bytes.of(certificate)))
                .orElseThrow()
                .quote()
                .toArray();
    }
}
