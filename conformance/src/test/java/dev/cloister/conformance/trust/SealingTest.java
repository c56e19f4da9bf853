package dev.cloister.conformance.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveOptions;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.AttributeFlag;
import dev.cloister.image.SigningKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sealed data meets every enclave that must not read it, and those that must. */
class SealingTest {
    private static final byte[] DATA = "a secret".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NONE = {};

    private static Enclave enclave;
    private static Vault vault;

    @BeforeAll
    static void load() {
        enclave = TrustImages.load(TrustImages.image());
        vault = enclave.service(Vault.class);
    }

    @AfterAll
    static void close() {
        enclave.close();
    }

    private static String refusal(Vault by, boolean forEnclave, byte[] sealed) {
        byte[] opened = by.unseal(forEnclave, "label", sealed, NONE);
        return opened.length == 0 ? by.lastRefusal() : "OPENED";
    }

    private static String refusal(Path image, boolean forEnclave, byte[] sealed) {
        try (Enclave other = TrustImages.load(image)) {
            return refusal(other.service(Vault.class), forEnclave, sealed);
        }
    }

    @Test
    void whatIsSealedOpensInTheSameEnclaveLoadedAgain() {
        byte[] sealed = vault.seal(true, "label", DATA, NONE);
        assertEquals(200 + DATA.length, sealed.length);
        try (Enclave again = TrustImages.load(TrustImages.image())) {
            assertArrayEquals(DATA, again.service(Vault.class).unseal(true, "label", sealed, NONE));
        }
        assertFalse(Arrays.equals(sealed, vault.seal(true, "label", DATA, NONE)));
    }

    @Test
    void anotherImageReadsOnlyWhatIsSealedForTheSigner() {
        byte[] forEnclave = vault.seal(true, "label", DATA, NONE);
        byte[] forSigner = vault.seal(false, "label", DATA, NONE);
        assertEquals("OTHER_ENCLAVE", refusal(TrustImages.anotherImage(), true, forEnclave));
        assertEquals("OPENED", refusal(TrustImages.anotherImage(), false, forSigner));
        assertEquals("OTHER_BINDING", refusal(vault, true, forSigner));
    }

    @Test
    void anotherSignerReadsNothing() {
        Path image = TrustImages.signedAgain("signer", SigningKey.generate(), b -> b);
        byte[] sealed = vault.seal(false, "label", DATA, NONE);
        assertEquals("OTHER_SIGNER", refusal(image, false, sealed));
        // A lie in the head does not help: the processor's key follows the signer that there is.
        byte[] lie = sealed.clone();
        try (Enclave other = TrustImages.load(image)) {
            byte[] own = other.service(Vault.class).seal(false, "label", DATA, NONE);
            System.arraycopy(own, 32, lie, 32, 32);
            assertEquals("ALTERED", refusal(other.service(Vault.class), false, lie));
        }
    }

    @Test
    void olderVersionsAreReadAndNewerOnesAreNot() {
        Path newer = TrustImages.signedAgain("newer", TestImages.KEY, b -> b.securityVersion(4));
        byte[] sealed = vault.seal(false, "label", DATA, NONE);
        assertFalse(vault.isOutdated(false, "label", sealed));
        try (Enclave next = TrustImages.load(newer)) {
            Vault upgraded = next.service(Vault.class);
            assertArrayEquals(DATA, upgraded.unseal(false, "label", sealed, NONE));
            assertTrue(upgraded.isOutdated(false, "label", sealed));
            byte[] again = upgraded.seal(false, "label", DATA, NONE);
            assertEquals("NEWER_VERSION", refusal(vault, false, again));
            // A lie about the version is no way back either.
            again[10] = 3;
            assertEquals("ALTERED", refusal(vault, false, again));
        }
    }

    @Test
    void otherProductsFamiliesAndDebugEnclavesReadNothing() {
        byte[] sealed = vault.seal(false, "label", DATA, NONE);
        Path product = TrustImages.signedAgain("product", TestImages.KEY, b -> b.productId(8));
        assertEquals("OTHER_PRODUCT", refusal(product, false, sealed));
        Path debug =
                TrustImages.signedAgain(
                        "debug", TestImages.KEY, b -> b.attribute(AttributeFlag.DEBUG, true));
        assertEquals("OTHER_ATTRIBUTES", refusal(debug, false, sealed));
    }

    @Test
    void aConfigurationReadsWhatItAndOlderVersionsOfItSealed() {
        Path separated = TrustImages.separated(1, 2);
        EnclaveOptions second = TrustImages.configured(1, 2);
        byte[] sealed;
        try (Enclave one = TrustImages.load(separated, second)) {
            sealed = one.service(Vault.class).seal(false, "label", DATA, NONE);
            assertEquals("01".repeat(64) + " 2", one.service(Witness.class).configuration());
        }
        assertEquals("OPENED", refusal(separated, second, sealed));
        assertEquals("OPENED", refusal(separated, TrustImages.configured(1, 3), sealed));
        assertEquals("NEWER_VERSION", refusal(separated, TrustImages.configured(1, 1), sealed));
        assertEquals(
                "OTHER_CONFIGURATION", refusal(separated, TrustImages.configured(9, 2), sealed));
        // A lie in the head does not help: the processor's key follows the CONFIGID that there is.
        byte[] lie = sealed.clone();
        try (Enclave other = TrustImages.load(separated, TrustImages.configured(9, 2))) {
            byte[] own = other.service(Vault.class).seal(false, "label", DATA, NONE);
            System.arraycopy(own, 0, lie, 0, 200);
            assertEquals("ALTERED", refusal(other.service(Vault.class), false, lie));
        }
    }

    @Test
    void extendedProductsAndFamiliesOfOneSignerReadNothingOfEachOther() {
        EnclaveOptions same = TrustImages.configured(3, 1);
        Path image = TrustImages.separated(1, 2);
        byte[] sealed;
        try (Enclave one = TrustImages.load(image, same)) {
            sealed = one.service(Vault.class).seal(false, "label", DATA, NONE);
        }
        assertEquals("OPENED", refusal(image, same, sealed));
        for (Path other : List.of(TrustImages.separated(9, 2), TrustImages.separated(1, 9))) {
            assertEquals("OTHER_PRODUCT", refusal(other, same, sealed), other.toString());
            byte[] lie = sealed.clone();
            try (Enclave enclave = TrustImages.load(other, same)) {
                byte[] own = enclave.service(Vault.class).seal(false, "label", DATA, NONE);
                System.arraycopy(own, 64, lie, 64, 32);
                assertEquals("ALTERED", refusal(enclave.service(Vault.class), false, lie));
            }
        }
        // Without key separation the head names other attributes or ids.
        assertNotEquals("OPENED", refusal(vault, false, sealed));
    }

    private static String refusal(Path image, EnclaveOptions options, byte[] sealed) {
        try (Enclave other = TrustImages.load(image, options)) {
            return refusal(other.service(Vault.class), false, sealed);
        }
    }

    @Test
    void anotherLabelOrOtherAdditionalDataIsRefused() {
        byte[] sealed = vault.seal(false, "label", DATA, new byte[] {1});
        vault.unseal(false, "another label", sealed, new byte[] {1});
        assertEquals("OTHER_LABEL", vault.lastRefusal());
        assertEquals("ALTERED", refusal(vault, false, sealed));
        assertArrayEquals(DATA, vault.unseal(false, "label", sealed, new byte[] {1}));
    }

    @Test
    void everyFlippedBitAndEveryLengthIsRefused() {
        byte[] sealed = vault.seal(false, "label", DATA, NONE);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= (byte) (1 << i % 8);
            assertNotEquals("OPENED", refusal(vault, false, changed), "byte " + i);
        }
        byte[] content = sealed.clone();
        content[content.length - 20] ^= 1;
        assertEquals("ALTERED", refusal(vault, false, content));
        for (int length = 0; length < sealed.length; length += 9) {
            String refusal = refusal(vault, false, Arrays.copyOf(sealed, length));
            assertEquals("TRUNCATED", refusal, length + " bytes");
        }
        byte[] longer = Arrays.copyOf(sealed, sealed.length + 1);
        assertEquals("NOT_SEALED_DATA", refusal(vault, false, longer));
        byte[] format = sealed.clone();
        format[7] = 2;
        assertEquals("UNKNOWN_FORMAT", refusal(vault, false, format));
    }
}
