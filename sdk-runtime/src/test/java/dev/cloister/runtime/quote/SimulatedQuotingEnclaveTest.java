package dev.cloister.runtime.quote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.Verification;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The simulated quoting enclave, without an enclave: what it refuses, and what its root signs. */
class SimulatedQuotingEnclaveTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private static SimulationRoot root(int seed) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return new SimulationRoot(Bytes.of(secret));
    }

    private static Verification verify(byte[] quote, SimulationRoot pinned, Instant at) {
        return new QuoteVerifier(pinned.trustedRoot())
                .verify(Bytes.of(quote), pinned.collateral(NOW), at);
    }

    @Test
    void aReportThatNoProcessorMadeGetsNoQuote() {
        QuotingEnclave quoting = new SimulatedQuotingEnclave(new byte[32], root(1));
        String why =
                assertThrows(QuotingException.class, () -> quoting.quote(new byte[432]))
                        .getMessage();
        assertTrue(why.contains("was not made for it"), why);
        assertThrows(QuotingException.class, () -> quoting.quote(new byte[431]));
    }

    @Test
    void oneUsersRootIsNothingToAnother() {
        byte[] quote = root(1).quote(new byte[384]);
        assertTrue(verify(quote, root(1), NOW).isGenuine());
        assertFalse(verify(quote, root(2), NOW).isGenuine());
    }

    @Test
    void itsCollateralRunsOutLikeAnyOther() {
        byte[] quote = root(1).quote(new byte[384]);
        assertTrue(verify(quote, root(1), NOW.plus(Duration.ofDays(28))).isGenuine());
        assertFalse(verify(quote, root(1), NOW.plus(Duration.ofDays(31))).isGenuine());
    }
}
