package dev.cloister.runtime.quote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.toolchain.TestLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intel's quoting library, played by one with the same interface. */
class DcapQuotingEnclaveTest {
    @TempDir private static Path folder;

    private static QuotingEnclave quoting;

    @BeforeAll
    static void build() throws Exception {
        Path library = folder.resolve("libsgx_dcap_ql.so.1");
        Files.write(library, TestLibrary.build("/dcap/stand_in.c"));
        quoting = new DcapQuotingEnclave(library.toString());
    }

    @Test
    void theTargetIsTheLibrarys() {
        byte[] target = quoting.target();
        assertEquals(512, target.length);
        assertEquals(32, target[31]);
        assertEquals(0, target[32]);
    }

    @Test
    void theQuoteIsOfTheReport() {
        byte[] report = new byte[432];
        Arrays.fill(report, 0, 384, (byte) 7);
        byte[] quote = quoting.quote(report);
        assertEquals(500, quote.length);
        assertArrayEquals(Arrays.copyOf(report, 384), Arrays.copyOfRange(quote, 48, 432));
        assertEquals(0x51, quote[499]);
    }

    @Test
    void whatTheLibraryRefusesIsSaidWithItsCodeAndWhatToDo() {
        byte[] report = new byte[432];
        report[320] = (byte) 0xee;
        String why = assertThrows(QuotingException.class, () -> quoting.quote(report)).getMessage();
        assertTrue(why.contains("sgx_qe_get_quote answered 0xe011"), why);
        assertTrue(why.contains("register it"), why);
    }

    @Test
    void aMissingLibrarySaysWhatToInstall() {
        QuotingEnclave missing = new DcapQuotingEnclave("libsgx_dcap_ql_nowhere.so.1");
        String why = assertThrows(QuotingException.class, missing::target).getMessage();
        assertTrue(why.contains("install Intel's packages libsgx-dcap-ql"), why);
    }
}
