package dev.cloister.attestation.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.synthetic.SyntheticPlatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    private final SyntheticPlatform platform = new SyntheticPlatform();

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void everyFieldIsRead(int version) {
        platform.quote.version = version;
        platform.quote.debug = true;
        Bytes encoded = platform.quote();
        Quote quote = Quote.read(encoded);
        assertEquals(version, quote.header().version());
        assertEquals(QuoteHeader.INTEL, quote.header().qeVendorId());
        assertEquals("e1".repeat(32), quote.body().mrEnclave().hex());
        assertEquals("51".repeat(32), quote.body().mrSigner().hex());
        assertEquals(7, quote.body().isvProductId());
        assertEquals(3, quote.body().isvSvn());
        assertTrue(quote.body().isDebug());
        assertEquals(encoded.slice(0, 432), quote.signedBytes());
        assertEquals(8, quote.signature().qeReport().isvSvn());
        assertEquals(16, quote.signature().qeAuthenticationData().size());
        assertEquals(5, quote.signature().certification().type());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aQuoteCutOffAnywhereIsRefusedWithTheFieldsName(int version) {
        platform.quote.version = version;
        Bytes quote = platform.quote();
        for (int length = 0; length < quote.size(); length += length < 1100 ? 1 : 13) {
            Bytes cut = quote.slice(0, length);
            QuoteException refused = assertThrows(QuoteException.class, () -> Quote.read(cut));
            assertTrue(refused.getMessage().startsWith("quote: " + refused.field() + " "));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, header.version",
        "2, 3, header.attestation key type",
        "4, 129, header.TEE type",
        "12, 0, header.QE vendor id",
        "70, 1, report.reserved 1",
        "432, 0, signature data",
        "435, 255, signature data size",
        "1013, 255, QE authentication data size"
    })
    void aFieldThatIsWrongIsNamed(int at, int value, String field) {
        byte[] quote = platform.quote().toArray();
        quote[at] = (byte) value;
        QuoteException refused =
                assertThrows(QuoteException.class, () -> Quote.read(Bytes.of(quote)));
        assertTrue(refused.field().startsWith(field.split(" size")[0]), refused.getMessage());
    }

    @Test
    void bytesAfterTheQuoteAreRefused() {
        Bytes quote = platform.quote().plus(Bytes.of(new byte[4]));
        assertThrows(QuoteException.class, () -> Quote.read(quote));
    }
}
