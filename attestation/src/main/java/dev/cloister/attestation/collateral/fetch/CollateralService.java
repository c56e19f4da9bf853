package dev.cloister.attestation.collateral.fetch;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralException;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.collateral.Freshness;
import dev.cloister.attestation.collateral.PlatformKind;
import dev.cloister.attestation.x509.RevocationList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A service that speaks Intel's PCS protocol, version 3 or 4: Intel's own, or a caching service
 * (PCCS) in a data centre. It need not be trusted: everything it gives is signed.
 */
public final class CollateralService implements CollateralSource {
    /** Intel's service. */
    public static final URI INTEL =
            URI.create("https://api.trustedservices.intel.com/sgx/certification/v4");

    private static final URI INTEL_ROOT_CRL =
            URI.create("https://certificates.trustedservices.intel.com/IntelSGXRootCA.der");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MAX_BODY_BYTES = 16 << 20;

    private final URI base;
    private final URI rootCrl;
    private final HttpClient client;

    /** The service at a URL that ends before {@code /tcb}. */
    public CollateralService(URI base) {
        // Intel publishes the root's list beside its service, caching services within.
        this(base, base.equals(INTEL) ? INTEL_ROOT_CRL : URI.create(base + "/rootcacrl"));
    }

    /** A service whose root publishes its revocation list at a place of its own. */
    public CollateralService(URI base, URI rootCrl) {
        this.base = base;
        this.rootCrl = rootCrl;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(TIMEOUT)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
    }

    @Override
    public Collateral find(PlatformKind platform, Instant at) {
        Answer tcbInfo = get(URI.create(base + "/tcb?fmspc=" + platform.fmspc()));
        Answer qeIdentity = get(URI.create(base + "/qe/identity"));
        Answer pckCrl =
                get(URI.create(base + "/pckcrl?ca=" + platform.authority() + "&encoding=der"));
        Bytes chain = tcbInfo.chain("TCB-Info-Issuer-Chain", "SGX-TCB-Info-Issuer-Chain");
        if (!chain.equals(qeIdentity.chain("SGX-Enclave-Identity-Issuer-Chain"))) {
            throw new CollateralException(
                    base
                            + ": signs TCB info and QE identity with two chains, which is not supported");
        }
        Map<CollateralItem, Bytes> items = new EnumMap<>(CollateralItem.class);
        items.put(CollateralItem.TCB_INFO, tcbInfo.body());
        items.put(CollateralItem.QE_IDENTITY, qeIdentity.body());
        items.put(CollateralItem.TCB_SIGNING_CHAIN, chain);
        Collateral collateral;
        try {
            items.put(CollateralItem.PCK_CRL, RevocationList.der("PCK CRL", pckCrl.body()));
            items.put(CollateralItem.ROOT_CRL, RevocationList.der("root CRL", get(rootCrl).body()));
            collateral = new Collateral(items);
            Freshness.require(base.toString(), collateral, at);
        } catch (MalformedException malformed) {
            throw new CollateralException(
                    base + ": gives malformed collateral: " + malformed.getMessage(), malformed);
        }
        return collateral;
    }

    private Answer get(URI uri) {
        try {
            HttpResponse<InputStream> response =
                    client.send(
                            HttpRequest.newBuilder(uri).timeout(TIMEOUT).GET().build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = body.readNBytes(MAX_BODY_BYTES + 1);
                if (response.statusCode() != 200) {
                    throw new CollateralException(
                            uri + ": the service answered with status " + response.statusCode());
                }
                if (bytes.length > MAX_BODY_BYTES) {
                    throw new CollateralException(uri + ": the answer is above 16 MiB");
                }
                return new Answer(uri, response.headers(), Bytes.of(bytes));
            }
        } catch (IOException unreachable) {
            throw new CollateralException(
                    uri + ": the service cannot be reached (" + unreachable + ")", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CollateralException(uri + ": was interrupted", stopped);
        }
    }

    private record Answer(URI uri, HttpHeaders headers, Bytes body) {
        /** Certificates come percent-encoded in a header; its name changed between versions. */
        Bytes chain(String... names) {
            for (String name : names) {
                List<String> values = headers.allValues(name);
                if (!values.isEmpty()) {
                    return decoded(name, values.get(0));
                }
            }
            throw new CollateralException(
                    uri + ": the answer lacks the header " + String.join(" or ", names));
        }

        private Bytes decoded(String name, String value) {
            try {
                // A plus sign stands for itself: it is a digit of Base64.
                String pem =
                        URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.US_ASCII);
                return Bytes.of(pem.getBytes(StandardCharsets.US_ASCII));
            } catch (IllegalArgumentException notEncoded) {
                throw new CollateralException(
                        uri + ": the header " + name + " is not percent-encoded", notEncoded);
            }
        }
    }
}
