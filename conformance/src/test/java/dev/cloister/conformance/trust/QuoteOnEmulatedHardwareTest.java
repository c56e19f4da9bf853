package dev.cloister.conformance.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import dev.cloister.Enclave;
import dev.cloister.EnclaveCallException;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveMode;
import dev.cloister.EnclaveOptions;
import dev.cloister.aot.toolchain.TestLibrary;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.Verification;
import dev.cloister.runtime.EmulatedHardware;
import dev.cloister.runtime.quote.DcapQuotingEnclave;
import dev.cloister.runtime.quote.QuotingEnclave;
import dev.cloister.runtime.quote.SimulatedQuotingEnclave;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A quote the way hardware makes it: trusted code asks, the driver and the processor (both played)
 * make the report, Intel's library (played, with its C interface) is found by its name and hands
 * the report to a quoting enclave that checks its MAC, and a verifier far away judges the answer.
 */
class QuoteOnEmulatedHardwareTest {
    private static final byte[] DATA = {1, 2, 3, 4};

    /** Of {@code native/tests/emulator}. */
    private static final byte[] PROCESSOR = Arrays.copyOf(new byte[] {1, 2, 3}, 32);

    private static final SimulationRoot ROOT = new SimulationRoot(Bytes.of(new byte[32]));

    @TempDir private static Path folder;

    private static StandIn library;
    private static Enclave enclave;
    private static Witness witness;

    /** What the stand-in has beside Intel's interface. */
    public interface StandIn extends Library {
        void stand_in_quoting_enclave(Target target, Quoting quoting, int quoteBytes);
    }

    /** Writes a TARGETINFO. */
    public interface Target extends Callback {
        void callback(Pointer target);
    }

    /** Writes a quote of a report. */
    public interface Quoting extends Callback {
        int callback(Pointer report, Pointer quote);
    }

    /** Kept here: the library only has their addresses. */
    private static Target target;

    private static Quoting quoting;

    @BeforeAll
    static void installTheLibraryAndLoad() throws Exception {
        Files.write(
                folder.resolve(DcapQuotingEnclave.LIBRARY), TestLibrary.build("/dcap/stand_in.c"));
        NativeLibrary.addSearchPath(DcapQuotingEnclave.LIBRARY, folder.toString());
        library = Native.load(DcapQuotingEnclave.LIBRARY, StandIn.class);
        QuotingEnclave qe = new SimulatedQuotingEnclave(PROCESSOR, ROOT);
        target = to -> to.write(0, qe.target(), 0, 512);
        quoting = (report, quote) -> answer(qe, report.getByteArray(0, 432), quote);
        library.stand_in_quoting_enclave(target, quoting, ROOT.quote(new byte[384]).length);
        enclave =
                new EmulatedHardware()
                        .load(EnclaveImage.file(TrustImages.image()), EnclaveOptions.defaults());
        witness = enclave.service(Witness.class);
    }

    @AfterAll
    static void close() {
        enclave.close();
        library.stand_in_quoting_enclave(null, null, 500);
    }

    private static int answer(QuotingEnclave qe, byte[] report, Pointer quote) {
        try {
            byte[] made = qe.quote(report);
            quote.write(0, made, 0, made.length);
            return 0;
        } catch (RuntimeException refused) {
            return 0xe015;
        }
    }

    @Test
    void aQuoteGoesFromTheProcessorThroughTheLibraryToAVerifierFarAway() {
        assertEquals(EnclaveMode.HARDWARE, enclave.mode());
        byte[] quote = witness.quote(DATA);

        Instant now = Instant.now();
        Verification judged =
                new QuoteVerifier(ROOT.trustedRoot())
                        .verify(Bytes.of(quote), ROOT.collateral(now), now);
        assertTrue(judged.isGenuine(), () -> judged.checks().toString());
        assertArrayEquals(
                DATA, judged.quote().orElseThrow().body().reportData().slice(0, 4).toArray());
        Policy policy = Policy.forEnclave(Bytes.ofHex(enclave.mrEnclave())).build();
        assertEquals(
                "[SIMULATION]",
                policy.judge(judged).refusals().stream().map(r -> r.rule()).toList().toString());
    }

    @Test
    void whatTheLibraryRefusesReachesTrustedCodeWithWhatToDo() {
        String why =
                assertThrows(EnclaveCallException.class, () -> witness.quote(new byte[] {-0x12}))
                        .getMessage();
        assertTrue(why.contains("sgx_qe_get_quote answered 0xe011"), why);
        assertTrue(why.contains("register it"), why);
    }

    @Test
    void aQuotingEnclaveOfAnotherProcessorRefusesTheReport() {
        QuotingEnclave elsewhere = new SimulatedQuotingEnclave(new byte[32], ROOT);
        Quoting other = (report, quote) -> answer(elsewhere, report.getByteArray(0, 432), quote);
        int bytes = ROOT.quote(new byte[384]).length;
        library.stand_in_quoting_enclave(target, other, bytes);
        try {
            String why =
                    assertThrows(EnclaveCallException.class, () -> witness.quote(DATA))
                            .getMessage();
            assertTrue(why.contains("the report was not made on this machine"), why);
        } finally {
            library.stand_in_quoting_enclave(target, quoting, bytes);
        }
    }
}
