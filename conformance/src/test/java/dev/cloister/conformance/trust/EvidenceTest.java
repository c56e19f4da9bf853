package dev.cloister.conformance.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveCallException;
import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.TcbStatus;
import dev.cloister.attestation.policy.AttestedEnclave;
import dev.cloister.attestation.policy.Policy;
import dev.cloister.attestation.policy.PolicyBuilder;
import dev.cloister.attestation.policy.Refusal;
import dev.cloister.attestation.policy.Rule;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.simulation.SimulationRoot;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.TrustedRoot;
import dev.cloister.attestation.verify.Verification;
import dev.cloister.runtime.simulation.SimulationSecret;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compiled Java makes evidence, and the verifier that judges hardware's judges it. */
class EvidenceTest {
    private static final byte[] DATA = {1, 2, 3, 4};

    private static Enclave one;
    private static Enclave other;
    private static Witness witness;

    @BeforeAll
    static void load() {
        one = TrustImages.load(TrustImages.image());
        other = TrustImages.load(TrustImages.anotherImage());
        witness = one.service(Witness.class);
    }

    @AfterAll
    static void close() {
        one.close();
        other.close();
    }

    private static Verification verify(byte[] quote, TrustedRoot trusted) {
        SimulationRoot root = SimulationSecret.rootOfUser();
        return new QuoteVerifier(trusted)
                .verify(Bytes.of(quote), root.collateral(Instant.now()), Instant.now());
    }

    @Test
    void aNeighbourKnowsWhoMadeAReportForIt() {
        Witness neighbour = other.service(Witness.class);
        byte[] report = witness.report(neighbour.target(), DATA);
        assertEquals(one.mrEnclave() + " 01020304", neighbour.verify(report));
    }

    @Test
    void aReportForAnotherEnclaveIsRefused() {
        byte[] report = witness.report(witness.target(), DATA);
        assertEquals("NOT_FOR_THIS_ENCLAVE", other.service(Witness.class).verify(report));
    }

    @Test
    void everyChangedByteOfAReportIsRefused() {
        byte[] report = witness.report(witness.target(), DATA);
        for (int i = 0; i < report.length; i += 7) {
            byte[] changed = report.clone();
            changed[i] ^= 1;
            assertEquals("NOT_FOR_THIS_ENCLAVE", witness.verify(changed), "byte " + i);
        }
        assertEquals("MALFORMED", witness.verify(Arrays.copyOf(report, 431)));
    }

    @Test
    void aTargetThatTheProcessorWouldFaultOnIsAnException() {
        byte[] target = witness.target();
        target[200] = 1;
        EnclaveCallException refused =
                assertThrows(EnclaveCallException.class, () -> witness.report(target, DATA));
        assertTrue(refused.getMessage().contains("is not a TARGETINFO"), refused::getMessage);
        assertThrows(IllegalArgumentException.class, () -> witness.quote(new byte[65]));
    }

    @Test
    void aQuoteIsUpToDateUnderThePinnedSimulationRootAndNeedsAPolicyThatAllowsSimulation() {
        byte[] quote = witness.quote(DATA);
        Verification judged = verify(quote, SimulationSecret.rootOfUser().trustedRoot());
        assertTrue(judged.isGenuine(), () -> judged.checks().toString());
        assertEquals(TcbStatus.UP_TO_DATE, judged.status().orElseThrow());
        Quote read = judged.quote().orElseThrow();
        assertEquals(one.mrEnclave(), read.body().mrEnclave().hex());
        assertArrayEquals(DATA, read.body().reportData().slice(0, 4).toArray());
        assertTrue(read.body().simulated());

        Bytes mrEnclave = Bytes.ofHex(one.mrEnclave());
        Policy strict = Policy.forEnclave(mrEnclave).build();
        AttestedEnclave enclave = AttestedEnclave.of(read, judged);
        assertEquals(Rule.SIMULATION, strict.judge(judged).refusals().get(0).rule());
        assertEquals(1, strict.judge(judged).refusals().size());
        assertTrue(enclave.simulated());
        Policy lenient = Policy.forEnclave(mrEnclave).allowSimulation().build();
        assertTrue(lenient.judge(judged).isAccepted());
    }

    @Test
    void aQuoteSaysTheConfigurationAndAPolicyMayAskForIt() {
        Verification judged;
        try (Enclave configured =
                TrustImages.load(TrustImages.separated(1, 2), TrustImages.configured(3, 5))) {
            byte[] quote = configured.service(Witness.class).quote(DATA);
            judged = verify(quote, SimulationSecret.rootOfUser().trustedRoot());
        }
        assertTrue(judged.isGenuine(), () -> judged.checks().toString());
        Bytes config = Bytes.ofHex("03".repeat(64));
        Bytes product = Bytes.ofHex("01".repeat(16));
        Bytes family = Bytes.ofHex("02".repeat(16));
        assertEquals(List.of(), refused(judged, p -> p.configId(config).minimumConfigSvn(5)));
        assertEquals(
                List.of(), refused(judged, p -> p.extendedProductId(product).familyId(family)));
        assertEquals(
                List.of(Rule.MINIMUM_CONFIG_SVN),
                refused(judged, p -> p.configId(config).minimumConfigSvn(6)));
        assertEquals(
                List.of(Rule.CONFIG_ID),
                refused(judged, p -> p.configId(Bytes.ofHex("04".repeat(64)))));
        assertEquals(
                List.of(Rule.EXTENDED_PRODUCT_ID, Rule.FAMILY_ID),
                refused(judged, p -> p.extendedProductId(family).familyId(product)));
        Verification plain =
                verify(witness.quote(DATA), SimulationSecret.rootOfUser().trustedRoot());
        assertEquals(List.of(Rule.CONFIG_ID), refused(plain, p -> p.configId(config)));
    }

    /** By a policy for the program that all images share. */
    private static List<Rule> refused(Verification judged, UnaryOperator<PolicyBuilder> change) {
        PolicyBuilder policy = Policy.forEnclave(Bytes.ofHex(one.mrEnclave())).allowSimulation();
        return change.apply(policy).build().judge(judged).refusals().stream()
                .map(Refusal::rule)
                .toList();
    }

    @Test
    void aQuoteOfASimulationIsNothingUnderIntelsRoot() {
        assertFalse(verify(witness.quote(DATA), TrustedRoot.intel()).isGenuine());
    }

    @Test
    void aSimulatedReportUnderAHeaderOfHardwareIsRefused() {
        byte[] quote = witness.quote(DATA);
        byte[] intel = Bytes.ofHex("939a7233f79c4ca9940a0db3957f0607").toArray();
        System.arraycopy(intel, 0, quote, 12, 16);
        String why = verify(quote, SimulationSecret.rootOfUser().trustedRoot()).checks().toString();
        assertTrue(why.contains("the mark of a simulation"), why);
    }
}
