package dev.cloister.tls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.client.AttestedTls;
import dev.cloister.attestation.client.EvidenceTrust;
import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.quote.QuoteHeader;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.tls.host.AttestedTlsHost;
import dev.cloister.tls.host.TlsHostOptions;
import dev.cloister.tls.inside.EvidenceForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AttestedTlsTest {
    private final SyntheticEvidence evidence = new SyntheticEvidence();
    private Greeter greeter;
    private AttestedTlsHost host;

    @BeforeEach
    void listen() {
        listen(new Greeter(Greeter.settings(evidence)), TlsHostOptions.defaults());
    }

    private void listen(Greeter with, TlsHostOptions options) {
        if (host != null) {
            host.close();
        }
        greeter = with;
        host =
                AttestedTlsHost.listen(
                        with, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), options);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private URI uri(String path) {
        return URI.create("https://localhost:" + host.address().getPort() + path);
    }

    private static HttpClient client(PeerRules rules) {
        return HttpClient.newBuilder().sslContext(AttestedTls.context(rules)).build();
    }

    private String get(HttpClient client, String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(uri(path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void assertRefused(PeerRules rules, String... words) {
        IOException refused = assertThrows(IOException.class, () -> get(client(rules), "/"));
        for (String word : words) {
            assertTrue(refused.getMessage().contains(word), refused::getMessage);
        }
    }

    @Test
    void aClientOfTheJdkTalksToTheEnclaveThatItsPolicyNames() throws Exception {
        HttpClient client = client(evidence.rules());
        assertEquals("hello", get(client, "/"));
        assertEquals("anybody", get(client, "/peer"));
    }

    @Test
    void eachRuleThatIsNotMetIsNamed() {
        Bytes signer = Bytes.ofHex(evidence.mrSigner);
        assertRefused(
                evidence.rules(Policy.forEnclave(Bytes.ofHex("00".repeat(32))).build()),
                "MRENCLAVE: is e1");
        assertRefused(
                evidence.rules(Policy.forProduct(Bytes.ofHex("00".repeat(32)), 7, 3).build()),
                "MRSIGNER: is 51");
        assertRefused(
                evidence.rules(Policy.forProduct(signer, 8, 3).build()), "PRODUCT_ID: is 7, not 8");
        assertRefused(
                evidence.rules(Policy.forProduct(signer, 7, 4).build()),
                "MINIMUM_SVN: security version is 3, below 4");
        assertRefused(
                evidence.rules(
                        evidence.policy()
                                .acceptStatuses(Set.of(TcbStatus.SW_HARDENING_NEEDED))
                                .build()),
                "TCB_STATUS: is UpToDate");
        assertRefused(
                evidence.rules(evidence.policy().maximumAge(Duration.ofHours(1)).build()),
                "MAXIMUM_AGE");
        assertRefused(
                evidence.rules(evidence.policy().minimumTcbEvaluationDataNumber(21).build()),
                "TCB_EVALUATION");
        assertRefused(evidence.rules().withRoot(TrustedRoot.intel()), "GENUINE: PCK_CHAIN");
        assertRefused(evidence.rules().withNonce(Bytes.ofHex("0102")), "GENUINE: NONCE");
    }

    @Test
    void debugEnclavesSimulationAndAdvisoriesAreRefusedUnlessAllowed() throws Exception {
        evidence.debug = true;
        assertRefused(evidence.rules(), "DEBUG");
        assertEquals(
                "hello", get(client(evidence.rules(evidence.policy().allowDebug().build())), "/"));

        evidence.debug = false;
        greeter.renew();
        evidence.platform.tcbStatus = "OutOfDate";
        evidence.platform.tcbAdvisories = "[\"INTEL-SA-1\"]";
        assertRefused(evidence.rules(), "TCB_STATUS: is OutOfDate");
        assertRefused(
                evidence.rules(
                        evidence.policy()
                                .acceptStatuses(Set.of(TcbStatus.OUT_OF_DATE))
                                .acceptAdvisories(Set.of())
                                .build()),
                "ADVISORIES: apply and are not accepted: INTEL-SA-1");

        evidence.platform.tcbStatus = "UpToDate";
        evidence.platform.tcbAdvisories = "[]";
        evidence.vendor = QuoteHeader.SIMULATION;
        greeter.renew();
        assertRefused(evidence.rules(), "SIMULATION");
    }

    @Test
    void aNonceIsAnsweredWithNewEvidence() throws Exception {
        byte[] before = greeter.certificate();
        byte[] nonce = {1, 2, 3, 4, 5, 6, 7, 8};
        greeter.answer(nonce);
        assertNotEquals(Bytes.of(before), Bytes.of(greeter.certificate()));
        assertEquals("hello", get(client(evidence.rules().withNonce(Bytes.of(nonce))), "/"));
    }

    @Test
    void graminesOlderFormIsAcceptedToo() throws Exception {
        listen(
                new Greeter(Greeter.settings(evidence).form(EvidenceForm.GRAMINE)),
                TlsHostOptions.defaults());
        assertEquals("hello", get(client(evidence.rules()), "/"));
    }

    @Test
    void connectionsGoOnWhenTheCertificateIsRenewed() throws Exception {
        try (SSLSocket socket = connect(AttestedTls.context(evidence.rules()))) {
            byte[] before = socket.getSession().getPeerCertificates()[0].getEncoded();
            greeter.renew();
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertEquals('H', socket.getInputStream().read());
            try (SSLSocket later = connect(AttestedTls.context(evidence.rules()))) {
                later.startHandshake();
                assertNotEquals(
                        Bytes.of(before),
                        Bytes.of(later.getSession().getPeerCertificates()[0].getEncoded()));
            }
        }
    }

    @Test
    void evidenceIsRenewedByItselfWhenItIsOld() {
        Greeter restless = new Greeter(Greeter.settings(evidence).renewAfter(Duration.ofNanos(1)));
        Bytes first = Bytes.of(restless.certificate());
        assertNotEquals(first, Bytes.of(restless.certificate()));
    }

    /** A socket that is closed while it reads says so by an exception or as the end of the data. */
    private static boolean hasEnded(SSLSocket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException closed) {
            return true;
        }
    }

    /** Who closes it says goodbye first, which the reader may hear before the socket is closed. */
    private static void awaitClosed(SSLSocket socket) throws InterruptedException {
        while (!socket.isClosed()) {
            Thread.sleep(1);
        }
    }

    @Test
    @Timeout(60)
    void aConnectionEndsWhenItsEvidenceExpires() throws Exception {
        Instant end = SyntheticEvidence.ISSUED.plus(Duration.ofDays(30));
        AtomicReference<Instant> now = new AtomicReference<>(end.minusMillis(500));
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        EvidenceTrust manager = new EvidenceTrust(evidence::rules, now::get);
        context.init(null, new TrustManager[] {manager}, null);
        try (SSLSocket socket = connect(context)) {
            socket.startHandshake();
            assertTrue(hasEnded(socket));
            awaitClosed(socket);
        }
        now.set(end.plusSeconds(1));
        IOException later =
                assertThrows(IOException.class, () -> connect(context).startHandshake());
        assertTrue(later.getMessage().contains("GENUINE"), later::getMessage);
    }

    private SSLSocket connect(SSLContext context) throws IOException {
        SSLSocket socket =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket("localhost", host.address().getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    @Test
    void largeBodiesGoBothWaysAndManyClientsAtOnce() throws Exception {
        HttpClient client = client(evidence.rules());
        byte[] body = new byte[1 << 18];
        new Random(1).nextBytes(body);
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(
                    client.sendAsync(
                            HttpRequest.newBuilder(uri("/echo"))
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray()));
        }
        for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
            assertArrayEquals(body, answer.get().body());
        }
        HttpResponse<byte[]> large =
                client.send(
                        HttpRequest.newBuilder(uri("/large")).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(3 << 20, large.body().length);
    }

    @Test
    void whatIsTooLargeOrBrokenEndsTheConnectionAndNothingElse() throws Exception {
        HttpClient client = client(evidence.rules());
        HttpResponse<String> refused =
                client.send(
                        HttpRequest.newBuilder(uri("/echo"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2 << 20]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(413, refused.statusCode());
        assertThrows(IOException.class, () -> get(client, "/broken"));
        assertEquals("hello", get(client, "/"));
    }

    @Test
    void garbageIsNotAnsweredAndOldTlsIsRefusedWithAnAlert() throws Exception {
        try (Socket socket = new Socket("localhost", host.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            assertEquals(0, answer.length);
        }
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {AttestedTls.trustManager(evidence::rules)}, null);
        try (SSLSocket socket = connect(context)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            IOException refused = assertThrows(IOException.class, socket::startHandshake);
            assertTrue(refused.getMessage().contains("protocol_version"), refused::getMessage);
        }
    }

    @Test
    void aConnectionTooManyWaitsAndAnIdleOneIsGivenUp() throws Exception {
        listen(
                new Greeter(Greeter.settings(evidence)),
                new TlsHostOptions(1, 2, Duration.ofSeconds(3)));
        try (Socket first = new Socket("localhost", host.address().getPort());
                Socket second = new Socket("localhost", host.address().getPort());
                Socket third = new Socket("localhost", host.address().getPort())) {
            third.getOutputStream().write("no TLS".getBytes(StandardCharsets.US_ASCII));
            third.setSoTimeout(500);
            assertThrows(SocketTimeoutException.class, () -> third.getInputStream().read());
            first.setSoTimeout(20_000);
            assertEquals(-1, first.getInputStream().read());
            assertEquals(-1, second.getInputStream().read());
            third.setSoTimeout(20_000);
            assertEquals(-1, third.getInputStream().read());
        }
        assertTrue(host.connectionCount() <= 2);
    }

    @Test
    void theGateItselfBelievesNoNumberAndNoCount() {
        Greeter two = new Greeter(Greeter.settings(evidence).maxConnections(2));
        long first = two.open();
        two.open();
        assertThrows(IllegalStateException.class, two::open);
        assertThrows(IllegalArgumentException.class, () -> two.exchange(99, new byte[0]));
        two.close(99);
        two.close(first);
        two.close(first);
        long third = two.open();
        assertThrows(IllegalStateException.class, two::open);
        assertTrue(two.exchange(third, new byte[1000]).ended());
        assertThrows(IllegalArgumentException.class, () -> two.exchange(third, new byte[0]));
        two.open();
    }

    @Test
    void theCertificateIsOneThatTheJdkReadsAndItsKeySigned() throws Exception {
        X509Certificate read =
                (X509Certificate)
                        CertificateFactory.getInstance("X.509")
                                .generateCertificate(
                                        new ByteArrayInputStream(greeter.certificate()));
        read.verify(read.getPublicKey());
        assertEquals("CN=greeter", read.getSubjectX500Principal().getName());
        assertTrue(read.getNonCriticalExtensionOIDs().contains("2.23.133.5.4.9"));
    }
}
