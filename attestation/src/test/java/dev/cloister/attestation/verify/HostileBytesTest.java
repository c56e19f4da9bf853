package dev.cloister.attestation.verify;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.synthetic.SyntheticPlatform;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the bytes are, verification ends with a verdict and not with an exception. */
class HostileBytesTest {
    private static final int ROUNDS = 150;

    private final SyntheticPlatform platform = new SyntheticPlatform();
    private final QuoteVerifier verifier = new QuoteVerifier(platform.trustedRoot());
    private final Bytes quote = platform.quote();
    private final Collateral collateral = platform.collateral();

    @ParameterizedTest
    @EnumSource
    void spoiltCollateralGetsAVerdict(CollateralItem item) {
        Random random = new Random(item.ordinal());
        Map<CollateralItem, Bytes> items = new EnumMap<>(collateral.items());
        for (int round = 0; round < ROUNDS; round++) {
            Bytes spoilt = spoil(collateral.find(item).orElseThrow(), random);
            items.put(item, spoilt);
            assertDoesNotThrow(
                    () -> verifier.verify(quote, new Collateral(items), SyntheticPlatform.AT),
                    () -> item + ": " + spoilt);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCB_INFO", "PCK_CRL"})
    void spoiltQuotesGetAVerdict(CollateralItem seed) {
        Random random = new Random(100 + seed.ordinal());
        for (int round = 0; round < ROUNDS; round++) {
            Bytes spoilt = spoil(quote, random);
            assertDoesNotThrow(
                    () -> verifier.verify(spoilt, collateral, SyntheticPlatform.AT), spoilt::hex);
        }
    }

    /** Changes some bytes, or cuts the end off, or doubles a piece. */
    private static Bytes spoil(Bytes original, Random random) {
        byte[] bytes = original.toArray();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                int size = random.nextInt(bytes.length - from);
                System.arraycopy(original.toArray(), from, bytes, 0, size);
            }
            default -> {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return Bytes.of(bytes);
    }
}
