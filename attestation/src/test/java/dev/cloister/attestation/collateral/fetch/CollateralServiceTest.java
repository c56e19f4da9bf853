package dev.cloister.attestation.collateral.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralException;
import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.collateral.PlatformKind;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.synthetic.SyntheticPlatform;
import dev.cloister.attestation.verify.QuoteVerifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a service of our own on this machine. */
class CollateralServiceTest {
    private static final Instant LATER = SyntheticPlatform.NEXT_UPDATE;

    @TempDir private Path folder;

    private final SyntheticPlatform platform = new SyntheticPlatform();
    private final Collateral published = platform.collateral();
    private final PlatformKind kind = PlatformKind.of(Quote.read(platform.quote()));
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private String tcbHeader = "TCB-Info-Issuer-Chain";
    private int status = 200;
    private boolean listsInHex;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v4/tcb", at -> answer(at, CollateralItem.TCB_INFO, tcbHeader));
        server.createContext(
                "/v4/qe/identity",
                at -> answer(at, CollateralItem.QE_IDENTITY, "SGX-Enclave-Identity-Issuer-Chain"));
        server.createContext("/v4/pckcrl", at -> answer(at, CollateralItem.PCK_CRL, "X-None"));
        server.createContext("/v4/rootcacrl", at -> answer(at, CollateralItem.ROOT_CRL, "X-None"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, CollateralItem item, String header)
            throws IOException {
        asked.add(exchange.getRequestURI().toString());
        byte[] chain = published.find(CollateralItem.TCB_SIGNING_CHAIN).orElseThrow().toArray();
        String pem = new String(chain, StandardCharsets.US_ASCII);
        exchange.getResponseHeaders()
                .add(header, URLEncoder.encode(pem, StandardCharsets.US_ASCII).replace("+", "%20"));
        Bytes body = published.find(item).orElseThrow();
        byte[] bytes =
                listsInHex && item.fileName().endsWith(".der")
                        ? body.hex().getBytes(StandardCharsets.US_ASCII)
                        : body.toArray();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private CollateralService service() {
        return new CollateralService(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v4"));
    }

    private String refusal(CollateralSource source, Instant at) {
        return assertThrows(CollateralException.class, () -> source.find(kind, at)).getMessage();
    }

    @Test
    void whatTheServiceGivesVerifiesTheQuote() {
        Collateral fetched = service().find(kind, SyntheticPlatform.AT);
        assertEquals(published, fetched);
        assertEquals(
                List.of(
                        "/v4/tcb?fmspc=00606a000000",
                        "/v4/qe/identity",
                        "/v4/pckcrl?ca=platform&encoding=der",
                        "/v4/rootcacrl"),
                asked);
        assertEquals(
                "UpToDate",
                new QuoteVerifier(platform.trustedRoot())
                        .verify(platform.quote(), fetched, SyntheticPlatform.AT)
                        .verdict());
    }

    @Test
    void listsInHexAndTheOlderHeaderAreUnderstood() {
        listsInHex = true;
        tcbHeader = "SGX-TCB-Info-Issuer-Chain";
        assertEquals(published, service().find(kind, SyntheticPlatform.AT));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500})
    void aServiceThatRefusesIsNamed(int refused) {
        status = refused;
        String message = refusal(service(), SyntheticPlatform.AT);
        assertTrue(message.endsWith("answered with status " + refused), message);
    }

    @Test
    void aMissingChainIsNamed() {
        tcbHeader = "X-Other";
        String message = refusal(service(), SyntheticPlatform.AT);
        assertTrue(message.contains("lacks the header TCB-Info-Issuer-Chain"), message);
    }

    @Test
    void staleCollateralIsRefusedWithItsDate() {
        String message = refusal(service(), LATER);
        assertTrue(message.contains("is stale, it ran out at 2026-06-20T00:00:00Z"), message);
    }

    @Test
    void theCacheAsksOnlyWhenItMust() {
        CollateralCache cache = new CollateralCache(folder, service());
        assertEquals(published, cache.find(kind, SyntheticPlatform.AT));
        assertEquals(published, cache.find(kind, SyntheticPlatform.AT));
        assertEquals(4, asked.size());
        server.stop(0);
        assertEquals(published, cache.find(kind, SyntheticPlatform.AT));
        String message = refusal(cache, LATER);
        assertTrue(message.contains("cannot be reached"), message);
        assertTrue(message.contains("is stale"), message);
    }

    @Test
    void theCacheReplacesWhatIsBroken() throws IOException {
        CollateralCache cache = new CollateralCache(folder, service());
        cache.find(kind, SyntheticPlatform.AT);
        Path place = folder.resolve(kind.toString());
        Files.writeString(place.resolve("tcbinfo.json"), "{");
        assertEquals(published, cache.find(kind, SyntheticPlatform.AT));
        assertEquals(published, CollateralFolder.read(place));
        assertEquals(8, asked.size());
        assertEquals(List.of(kind.toString()), List.of(folder.toFile().list()));
    }

    @Test
    void aBundleServesWithoutANetwork() throws IOException {
        Path file = folder.resolve("bundle.zip");
        CollateralBundle.of(List.of(published)).write(file);
        byte[] first = Files.readAllBytes(file);
        CollateralBundle.of(List.of(published)).write(file);
        assertArrayEquals(first, Files.readAllBytes(file));
        CollateralBundle bundle = CollateralBundle.read(file);
        assertEquals(published, bundle.find(kind, SyntheticPlatform.AT));
        assertTrue(refusal(bundle, LATER).contains("is stale"));
        PlatformKind stranger =
                new PlatformKind(Bytes.ofHex("00906ea10000"), PlatformKind.Authority.PROCESSOR);
        String message =
                assertThrows(
                                CollateralException.class,
                                () -> bundle.find(stranger, SyntheticPlatform.AT))
                        .getMessage();
        assertTrue(message.contains("no collateral for 00906ea10000-processor"), message);
    }

    @Test
    void aFileThatIsNoBundleIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("not.zip"), "not a bundle");
        assertThrows(CollateralException.class, () -> CollateralBundle.read(file));
    }
}
