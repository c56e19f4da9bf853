package dev.cloister.conformance.tls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloister.Enclave;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.client.AttestedTls;
import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.ratls.PeerRules;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.tls.TlsGate;
import dev.cloister.tls.host.AttestedTlsHost;
import dev.cloister.tls.host.TlsHostOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TLS that ends inside a compiled enclave, with the evidence of its simulated processor. */
class AttestedTlsInEnclaveTest {
    private static Enclave enclave;
    private static Parlour parlour;
    private static AttestedTlsHost host;

    @BeforeAll
    static void load() {
        enclave = ParlourImage.load(ParlourImage.file());
        parlour = enclave.service(Parlour.class);
        host = listen(enclave);
    }

    @AfterAll
    static void close() {
        host.close();
        enclave.close();
    }

    @BeforeEach
    void serveAnybody() {
        parlour.become(Parlour.Role.SERVER, "", new byte[0], Map.of());
        parlour.heard();
    }

    private static AttestedTlsHost listen(Enclave enclave) {
        return AttestedTlsHost.listen(
                enclave.service(TlsGate.class),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                TlsHostOptions.defaults());
    }

    private static PeerRules rules() {
        return ParlourRules.of(Policy.forEnclave(Bytes.ofHex(enclave.mrEnclave())));
    }

    private static String get(PeerRules rules, int port, String path) throws Exception {
        URI uri = URI.create("https://localhost:" + port + path);
        return HttpClient.newBuilder()
                .sslContext(AttestedTls.context(rules))
                .build()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void assertRefused(PeerRules rules, String reason) {
        IOException refused =
                assertThrows(IOException.class, () -> get(rules, host.address().getPort(), "/"));
        assertTrue(refused.getMessage().contains(reason), refused::getMessage);
    }

    /** What a program says, or empty when this machine does not have it. */
    private static String run(String input, String... command) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            assumeTrue(false, command[0] + " is not installed here");
            return "";
        }
        process.getOutputStream().write(input.getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().flush();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), command[0] + " does not end");
        return said;
    }

    @Test
    void serverClientAndVerifierFitIntoSevenMebibytes() throws Exception {
        long sizeBytes = Files.size(ParlourImage.file());
        assertTrue(sizeBytes < 7 << 20, sizeBytes + " bytes");
    }

    @Test
    void opensslCompletesAHandshake() throws Exception {
        for (String options :
                List.of("-groups X25519", "-groups P-256 -ciphersuites TLS_AES_256_GCM_SHA384")) {
            List<String> command = new ArrayList<>(List.of("openssl", "s_client", "-tls1_3"));
            command.addAll(
                    List.of("-ign_eof", "-connect", "localhost:" + host.address().getPort()));
            command.addAll(List.of(options.split(" ")));
            String said =
                    run(
                            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                            command.toArray(new String[0]));
            assertTrue(said.contains("New, TLSv1.3, Cipher is TLS_AES_"), said);
            assertTrue(said.contains("hello from inside"), said);
        }
    }

    @Test
    void curlGetsAnAnswer() throws Exception {
        assertEquals(
                "hello from inside",
                run("", "curl", "-sSk", "https://localhost:" + host.address().getPort() + "/"));
    }

    @Test
    void aClientOfTheJdkTalksToTheEnclaveThatItsPolicyNames() throws Exception {
        assertEquals("hello from inside", get(rules(), host.address().getPort(), "/"));
        parlour.become(Parlour.Role.GRAMINE_SERVER, "", new byte[0], Map.of());
        assertEquals("anybody", get(rules(), host.address().getPort(), "/peer"));
    }

    @Test
    void eachRuleThatIsNotMetIsNamed() throws Exception {
        Bytes mrEnclave = Bytes.ofHex(enclave.mrEnclave());
        Bytes signer = Bytes.ofHex(enclave.mrSigner());
        Bytes other = Bytes.of(new byte[32]);
        assertRefused(ParlourRules.of(Policy.forEnclave(other)), "MRENCLAVE: is " + mrEnclave);
        assertRefused(ParlourRules.of(Policy.forProduct(other, 7, 3)), "MRSIGNER: is " + signer);
        assertRefused(ParlourRules.of(Policy.forProduct(signer, 8, 3)), "PRODUCT_ID: is 7, not 8");
        assertRefused(
                ParlourRules.of(Policy.forProduct(signer, 7, 4)),
                "MINIMUM_SVN: security version is 3, below 4");
        assertRefused(
                ParlourRules.of(
                        Policy.forEnclave(mrEnclave)
                                .acceptStatuses(Set.of(TcbStatus.SW_HARDENING_NEEDED))),
                "TCB_STATUS: is UpToDate");
        assertRefused(
                ParlourRules.of(Policy.forEnclave(mrEnclave).maximumAge(Duration.ofHours(1))),
                "MAXIMUM_AGE: issued at");
        assertRefused(
                ParlourRules.of(Policy.forEnclave(mrEnclave).minimumTcbEvaluationDataNumber(1000)),
                "TCB_EVALUATION");
        assertRefused(
                ParlourRules.strict(Policy.forEnclave(mrEnclave).build()),
                "SIMULATION: the evidence was made in simulation");
        assertRefused(rules().withRoot(TrustedRoot.intel()), "GENUINE: PCK_CHAIN");
        assertRefused(rules().withNonce(Bytes.ofHex("01020304")), "GENUINE: NONCE");
        assertEquals(
                "hello from inside",
                get(
                        ParlourRules.of(Policy.forProduct(signer, 7, 3)),
                        host.address().getPort(),
                        "/"));
    }

    @Test
    void aDebugEnclaveIsRefused() throws Exception {
        try (Enclave open = ParlourImage.load(ParlourImage.debugFile());
                AttestedTlsHost its = listen(open)) {
            IOException refused =
                    assertThrows(
                            IOException.class, () -> get(rules(), its.address().getPort(), "/"));
            assertTrue(refused.getMessage().contains("DEBUG"), refused::getMessage);
            PeerRules lenient =
                    ParlourRules.of(
                            Policy.forEnclave(Bytes.ofHex(enclave.mrEnclave())).allowDebug());
            assertEquals("hello from inside", get(lenient, its.address().getPort(), "/"));
        }
    }

    @Test
    void evidenceAnswersAChallenge() throws Exception {
        byte[] nonce = {9, 8, 7, 6, 5, 4, 3, 2};
        parlour.answer(nonce);
        assertEquals(
                "hello from inside",
                get(rules().withNonce(Bytes.of(nonce)), host.address().getPort(), "/"));
    }

    @Test
    void aManInTheMiddleWhoShowsTheEnclavesEvidenceIsRefused() throws Exception {
        byte[] genuine = enclave.service(TlsGate.class).certificate();
        try (ManInTheMiddle thief = new ManInTheMiddle(genuine, host.address().getPort())) {
            assertEquals("hello from inside", thief.whatACredulousClientGets(), "he does not work");
            IOException refused =
                    assertThrows(IOException.class, () -> get(rules(), thief.port(), "/"));
            assertTrue(
                    refused.getMessage().contains("KEY_BINDING: the claims name another key"),
                    refused::getMessage);
        }
    }

    @Test
    void manyClientsAtOnceEachGetTheirOwn() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(AttestedTls.context(rules())).build();
        URI uri = URI.create("https://localhost:" + host.address().getPort() + "/echo");
        List<byte[]> bodies = new ArrayList<>();
        List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            byte[] body = new byte[40_000 + i];
            new Random(i).nextBytes(body);
            bodies.add(body);
            answers.add(
                    client.sendAsync(
                            HttpRequest.newBuilder(uri)
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray()));
        }
        for (int i = 0; i < bodies.size(); i++) {
            assertArrayEquals(bodies.get(i), answers.get(i).get().body());
        }
        assertEquals(4 << 20, get(rules(), host.address().getPort(), "/large").length());
    }

    @Test
    void twoEnclavesJudgeOneAnother() throws Exception {
        String accepted =
                "{\"mrEnclave\":\"" + enclave.mrEnclave() + "\",\"allowSimulation\":true}";
        String other = accepted.replace(enclave.mrEnclave(), "00".repeat(32));
        Path image = ParlourImage.file();
        try (Enclave asking = ParlourImage.load(image);
                AttestedTlsHost its =
                        AttestedTlsHost.forClient(
                                asking.service(TlsGate.class), TlsHostOptions.defaults())) {
            Parlour client = asking.service(Parlour.class);
            assertEquals(
                    List.of("server " + enclave.mrEnclave() + " sees " + enclave.mrEnclave()),
                    meet(client, its, accepted, accepted));
            assertTrue(meet(client, its, accepted, other).get(0).contains("peer: MRENCLAVE: is"));
            assertTrue(meet(client, its, other, accepted).get(0).contains("peer: MRENCLAVE: is"));
        }
    }

    /** What client and server heard, in one list. */
    private static List<String> meet(
            Parlour client, AttestedTlsHost its, String ofServer, String ofClient)
            throws Exception {
        parlour.become(
                Parlour.Role.MUTUAL_SERVER,
                ofServer,
                ParlourRules.root(),
                ParlourRules.collateral());
        client.become(
                Parlour.Role.CLIENT, ofClient, ParlourRules.root(), ParlourRules.collateral());
        client.heard();
        parlour.heard();
        its.connect(host.address());
        while (its.connectionCount() > 0) {
            Thread.sleep(20);
        }
        List<String> heard = new ArrayList<>(parlour.heard());
        heard.addAll(client.heard());
        heard.removeIf(words -> words.endsWith(" sees "));
        return heard;
    }
}
