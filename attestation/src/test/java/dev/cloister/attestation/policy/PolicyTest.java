package dev.cloister.attestation.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.quote.QuoteHeader;
import dev.cloister.attestation.synthetic.SyntheticPlatform;
import dev.cloister.attestation.verify.QuoteVerifier;
import dev.cloister.attestation.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {
    private static final String SIGNER = "51".repeat(32);
    private static final String PRODUCT =
            "\"mrSigner\": \"" + SIGNER + "\", \"productId\": 7, \"minimumSvn\": 3";

    private final SyntheticPlatform platform = new SyntheticPlatform();

    private Decision judge(String policy) {
        return policy(policy).judge(verify());
    }

    private Verification verify() {
        return new QuoteVerifier(platform.trustedRoot())
                .verify(platform.quote(), platform.collateral(), SyntheticPlatform.AT);
    }

    private static Policy policy(String json) {
        return Policy.read(Bytes.of(("{" + json + "}").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Rule> rules(Decision decision) {
        return decision.refusals().stream().map(Refusal::rule).toList();
    }

    @Test
    void theRightProductOnAnUpToDatePlatformIsAccepted() {
        Decision decision = judge(PRODUCT);
        assertTrue(decision.isAccepted(), () -> decision.refusals().toString());
        assertEquals(SyntheticPlatform.NEXT_UPDATE, decision.until().orElseThrow());
    }

    @Test
    void theSamePolicyInCodeAndInJsonIsEqual() {
        assertEquals(Policy.forProduct(Bytes.ofHex(SIGNER), 7, 3).build(), policy(PRODUCT));
        assertEquals(
                Policy.forEnclave(Bytes.ofHex("e1".repeat(32)))
                        .allowDebug()
                        .maximumAge(Duration.ofHours(48))
                        .build(),
                policy(
                        "\"mrEnclave\": \""
                                + "e1".repeat(32)
                                + "\", \"allowDebug\": true, \"maximumAgeHours\": 48"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'mrEnclave': 'HASH'; MRENCLAVE",
                "'mrSigner': 'HASH', 'productId': 7; MRSIGNER",
                "'mrSigner': 'SIGNER', 'productId': 8; PRODUCT_ID",
                "'mrSigner': 'SIGNER', 'productId': 7, 'minimumSvn': 4; MINIMUM_SVN",
                "'anyEnclave': true, 'configId': 'CONFIG'; CONFIG_ID",
                "'anyEnclave': true, 'extendedProductId': '00000000000000000000000000000001'; EXTENDED_PRODUCT_ID",
                "'anyEnclave': true, 'familyId': '00000000000000000000000000000001'; FAMILY_ID",
                "'anyEnclave': true, 'acceptedStatuses': ['SWHardeningNeeded']; TCB_STATUS",
                "'anyEnclave': true, 'maximumAgeHours': 24; MAXIMUM_AGE",
                "'anyEnclave': true, 'minimumTcbEvaluationDataNumber': 21; TCB_EVALUATION"
            },
            quoteCharacter = '`')
    void eachRuleRefusesByItself(String policy, Rule rule) {
        String json =
                policy.replace('\'', '"')
                        .replace("CONFIG", "c0".repeat(64))
                        .replace("HASH", "00".repeat(32))
                        .replace("SIGNER", SIGNER);
        assertEquals(List.of(rule), rules(judge(json)));
    }

    @Test
    void aConfigurationIsTheRightOneFromAVersionOn() {
        platform.quote.configId = 0xc0;
        platform.quote.configSvn = 5;
        String config = PRODUCT + ", \"configId\": \"" + "c0".repeat(64) + "\"";
        assertTrue(judge(config + ", \"minimumConfigSvn\": 5").isAccepted());
        Decision older = judge(config + ", \"minimumConfigSvn\": 6");
        assertEquals(List.of(Rule.MINIMUM_CONFIG_SVN), rules(older));
        assertEquals("configuration version is 5, below 6", older.refusals().get(0).reason());
        platform.quote.configId = 0xc1;
        assertEquals(List.of(Rule.CONFIG_ID), rules(judge(config)));
    }

    @Test
    void whatAServiceDoesNotSayIsNotTakenForGranted() {
        List<Refusal> refusals = new ArrayList<>();
        policy("\"anyEnclave\": true, \"familyId\": \"" + "00".repeat(16) + "\"")
                .separation()
                .judge(Optional.empty(), refusals);
        assertEquals(1, refusals.size());
        assertEquals("is not in the evidence, not " + "00".repeat(16), refusals.get(0).reason());
    }

    @Test
    void debugEnclavesNeedPermission() {
        platform.quote.debug = true;
        assertEquals(List.of(Rule.DEBUG), rules(judge(PRODUCT)));
        assertTrue(judge(PRODUCT + ", \"allowDebug\": true").isAccepted());
    }

    @Test
    void simulationNeedsPermissionEvenWithItsRootPinned() {
        platform.quote.vendor = QuoteHeader.SIMULATION;
        assertEquals(List.of(Rule.SIMULATION), rules(judge(PRODUCT)));
        assertTrue(judge(PRODUCT + ", \"allowSimulation\": true").isAccepted());
    }

    @Test
    void onlyListedAdvisoriesMayApply() {
        platform.tcbStatus = "SWHardeningNeeded";
        platform.tcbAdvisories = "[\"INTEL-SA-00615\", \"INTEL-SA-00657\"]";
        String statuses = PRODUCT + ", \"acceptedStatuses\": [\"SWHardeningNeeded\"]";
        assertTrue(judge(statuses).isAccepted());
        Decision decision = judge(statuses + ", \"acceptedAdvisories\": [\"INTEL-SA-00615\"]");
        assertEquals(List.of(Rule.ADVISORIES), rules(decision));
        assertEquals(
                "apply and are not accepted: INTEL-SA-00657", decision.refusals().get(0).reason());
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        platform.quote.debug = true;
        platform.quote.svn = 1;
        platform.tcbStatus = "OutOfDate";
        platform.pckCrl.revoked.add(platform.pck.serial);
        assertEquals(
                List.of(Rule.GENUINE, Rule.MINIMUM_SVN, Rule.DEBUG, Rule.TCB_STATUS),
                rules(judge(PRODUCT)));
    }

    @Test
    void aQuoteThatCannotBeReadIsRefused() {
        Verification unreadable =
                new QuoteVerifier(platform.trustedRoot())
                        .verify(Bytes.of(new byte[3]), platform.collateral(), SyntheticPlatform.AT);
        assertEquals(
                List.of(Rule.GENUINE),
                rules(policy("\"anyEnclave\": true, \"allowDebug\": true").judge(unreadable)));
    }

    @Test
    void aDecisionEndsWhenItsCollateralIsTooOld() {
        Decision decision = judge(PRODUCT + ", \"maximumAgeHours\": 480");
        assertEquals(
                SyntheticPlatform.ISSUED.plus(Duration.ofHours(480)),
                decision.until().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'allowDebug': true; names no enclave",
                "'mrSigner': 'SIGNER'; without productId",
                "'anyEnclave': true, 'mrSigner': 'SIGNER', 'productId': 1; contradicts",
                "'anyEnclave': true, 'configId': 'abcd'; policy.configId: is not 128 hexadecimal digits",
                "'anyEnclave': true, 'minimumConfigSvn': 1; without configId",
                "'mrEnclave': 'abcd'; policy.mrEnclave: is not 64 hexadecimal digits (\"abcd\")",
                "'anyEnclave': true, 'minimunSvn': 3; policy.minimunSvn: is not known",
                "'anyEnclave': true, 'anyEnclave': true; is there twice",
                "'anyEnclave': 'yes'; policy.anyEnclave: is not true or false",
                "'anyEnclave': true, 'acceptedStatuses': ['Fine']; is no TCB status (Fine)",
                "'anyEnclave': true, 'maximumAgeHours': 0; is not a whole number in 1..1000000",
                "'anyEnclave': true,; expected at byte"
            },
            quoteCharacter = '`')
    void aPolicyThatSaysTooLittleOrNonsenseIsRefused(String policy, String reason) {
        PolicyException refused =
                assertThrows(
                        PolicyException.class,
                        () -> policy(policy.replace('\'', '"').replace("SIGNER", SIGNER)));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }
}
