package dev.cloister.attestation.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.synthetic.SyntheticPlatform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No bit of a quote can change: everything that is believed is signed, hashed or a signature. */
class BitFlipTest {
    // Every bit with -DbitFlips=all; each verification takes a few milliseconds.
    private static final int STEP = "all".equals(System.getProperty("bitFlips")) ? 1 : 37;

    private final SyntheticPlatform platform = new SyntheticPlatform();
    private final Bytes quote = platform.quote();
    private final Collateral collateral = platform.collateral();
    private final QuoteVerifier verifier = new QuoteVerifier(platform.trustedRoot());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "header, 0, 48",
        "report, 48, 432",
        "signature data size, 432, 436",
        "signature, 436, 500",
        "attestation key, 500, 564",
        "QE report, 564, 948",
        "QE report signature, 948, 1012",
        "authentication data and its size, 1012, 1030",
        "certification type and size, 1030, 1036",
        "PCK certificate, 1036, 1836",
        "PCK CA and root certificates, 1836, 3165"
    })
    void everySingleBitFlipIsRefused(String part, int from, int to) {
        List<Integer> accepted = new ArrayList<>();
        for (int bit = from * 8; bit < to * 8; bit += STEP) {
            if (isGenuine(bit)) {
                accepted.add(bit);
            }
        }
        assertEquals(List.of(), accepted, "bits whose flip was not noticed in " + part);
    }

    private boolean isGenuine(int bit) {
        byte[] flipped = quote.toArray();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return verifier.verify(Bytes.of(flipped), collateral, SyntheticPlatform.AT).isGenuine();
    }
}
