package dev.cloister.attestation.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.issue.CertificateDraft;
import dev.cloister.attestation.issue.SigningKey;
import dev.cloister.attestation.synthetic.SyntheticPlatform;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An infrastructure of our own, spoilt in one place at a time. */
class SyntheticPlatformTest {
    private static final Instant LATE = SyntheticPlatform.AT.minusSeconds(1);
    private static final Instant EARLY = SyntheticPlatform.AT.plusSeconds(1);

    private final SyntheticPlatform platform = new SyntheticPlatform();

    private Verification verify() {
        return new QuoteVerifier(platform.trustedRoot())
                .verify(platform.quote(), platform.collateral(), SyntheticPlatform.AT);
    }

    private void assertFails(CheckName name, String reason) {
        assertFails(verify(), name, reason);
    }

    private static void assertFails(Verification found, CheckName name, String reason) {
        assertEquals("INVALID", found.verdict());
        assertEquals(
                List.of(name),
                found.failures().stream().map(CheckResult::name).distinct().toList(),
                () -> found.checks().toString());
        assertTrue(
                found.failures().stream().anyMatch(check -> check.reason().contains(reason)),
                () -> found.failures().toString());
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3, 2", "4, 3"})
    void anUntouchedPlatformIsUpToDate(int quoteVersion, String tcbInfoVersion) {
        platform.quote.version = quoteVersion;
        platform.tcbInfoVersion = tcbInfoVersion;
        Verification found = verify();
        assertEquals("UpToDate", found.verdict(), () -> found.checks().toString());
        assertEquals(SyntheticPlatform.ISSUED, found.validFrom().orElseThrow());
        assertEquals(SyntheticPlatform.NEXT_UPDATE, found.validUntil().orElseThrow());
        assertEquals(20, found.tcbEvaluationDataNumber().orElseThrow());
    }

    @Test
    void anotherRootIsNotBelieved() {
        Verification found =
                new QuoteVerifier(TrustedRoot.intel())
                        .verify(platform.quote(), platform.collateral(), SyntheticPlatform.AT);
        assertEquals("INVALID", found.verdict());
        assertTrue(
                found.failures().stream()
                        .anyMatch(check -> check.reason().contains("not the pinned one")));
    }

    @Test
    void aRootOfTheSameNameWithAnotherKeyIsNotBelieved() {
        TrustedRoot pinned = platform.trustedRoot();
        SyntheticPlatform forged = new SyntheticPlatform();
        SigningKey forger = SyntheticPlatform.key("forger");
        for (CertificateDraft issued : List.of(forged.root, forged.ca, forged.tcbSigning)) {
            issued.issuerKey = forger;
        }
        forged.root.key = forger;
        forged.rootCrl.issuerKey = forger;
        Verification found =
                new QuoteVerifier(pinned)
                        .verify(forged.quote(), forged.collateral(), SyntheticPlatform.AT);
        assertEquals("INVALID", found.verdict());
        assertFalse(
                found.checks().stream()
                        .filter(check -> check.name() == CheckName.ROOT_CRL)
                        .anyMatch(check -> check.outcome() == CheckOutcome.PASSED));
    }

    @ParameterizedTest
    @CsvSource({
        "UpToDate, UpToDate, UpToDate",
        "SWHardeningNeeded, UpToDate, SWHardeningNeeded",
        "ConfigurationNeeded, UpToDate, ConfigurationNeeded",
        "ConfigurationAndSWHardeningNeeded, UpToDate, ConfigurationAndSWHardeningNeeded",
        "OutOfDate, UpToDate, OutOfDate",
        "OutOfDateConfigurationNeeded, UpToDate, OutOfDateConfigurationNeeded",
        "Revoked, UpToDate, Revoked",
        "UpToDate, OutOfDate, OutOfDate",
        "SWHardeningNeeded, OutOfDate, OutOfDate",
        "ConfigurationNeeded, OutOfDate, OutOfDateConfigurationNeeded",
        "ConfigurationAndSWHardeningNeeded, OutOfDate, OutOfDateConfigurationNeeded",
        "OutOfDate, OutOfDate, OutOfDate",
        "OutOfDateConfigurationNeeded, OutOfDate, OutOfDateConfigurationNeeded",
        "Revoked, OutOfDate, Revoked",
        "UpToDate, Revoked, Revoked"
    })
    void theWorseOfPlatformAndQuotingEnclaveDecides(String tcb, String qe, String converged) {
        platform.tcbStatus = tcb;
        platform.qeStatus = qe;
        platform.tcbAdvisories = "[\"INTEL-SA-00615\",\"INTEL-SA-00657\"]";
        platform.qeAdvisories = "[\"INTEL-SA-00334\",\"INTEL-SA-00615\"]";
        Verification found = verify();
        assertEquals(converged, found.verdict());
        assertEquals(
                List.of("INTEL-SA-00615", "INTEL-SA-00657", "INTEL-SA-00334"), found.advisories());
    }

    @Test
    void aStatusThatNobodyKnowsIsRefused() {
        platform.tcbStatus = "SomewhatDated";
        assertFails(CheckName.TCB_INFO, "is no TCB status (SomewhatDated)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 15})
    void aPlatformBelowEveryLevelIsRefused(int component) {
        platform.svns[component] = 0;
        platform.levelSvns[component] = 1;
        assertFails(CheckName.TCB_LEVEL, "reach no level");
    }

    @Test
    void aPceBelowEveryLevelIsRefused() {
        platform.pceSvn = 12;
        assertFails(CheckName.TCB_LEVEL, "PCESVN 12 reach no level");
    }

    @Test
    void aQuotingEnclaveBelowEveryLevelIsRefused() {
        platform.quote.qeSvn = 7;
        assertFails(CheckName.QE_TCB_LEVEL, "ISVSVN 7 reaches no level");
    }

    @Test
    void tcbInfoOfAnotherKindOfPlatformIsRefused() {
        platform.fmspc = "00906ea10000";
        assertFails(CheckName.PLATFORM_MATCH, "00906ea10000");
    }

    /** An object and the check that fails when the object is out of date. */
    enum Dated {
        PCK(
                CheckName.PCK_CHAIN,
                p -> p.pck.notAfter = LATE.minusSeconds(1),
                p -> p.pck.notBefore = EARLY),
        PCK_CA(
                CheckName.PCK_CHAIN,
                p -> p.ca.notAfter = LATE.minusSeconds(1),
                p -> p.ca.notBefore = EARLY),
        TCB_SIGNING(
                CheckName.TCB_SIGNING_CHAIN,
                p -> p.tcbSigning.notAfter = LATE.minusSeconds(1),
                p -> p.tcbSigning.notBefore = EARLY),
        ROOT_CRL(
                CheckName.ROOT_CRL,
                p -> p.rootCrl.nextUpdate = LATE,
                p -> p.rootCrl.thisUpdate = EARLY),
        PCK_CRL(
                CheckName.PCK_CRL,
                p -> p.pckCrl.nextUpdate = LATE,
                p -> p.pckCrl.thisUpdate = EARLY),
        TCB_INFO(CheckName.TCB_INFO, p -> p.tcbInfoNextUpdate = LATE, p -> p.tcbInfoIssued = EARLY),
        QE_IDENTITY(
                CheckName.QE_IDENTITY,
                p -> p.qeIdentityNextUpdate = LATE,
                p -> p.qeIdentityIssued = EARLY);

        private final CheckName check;
        private final Consumer<SyntheticPlatform> expire;
        private final Consumer<SyntheticPlatform> postpone;

        Dated(
                CheckName check,
                Consumer<SyntheticPlatform> expire,
                Consumer<SyntheticPlatform> postpone) {
            this.check = check;
            this.expire = expire;
            this.postpone = postpone;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatHasExpiredIsRefused(Dated dated) {
        dated.expire.accept(platform);
        assertFails(dated.check, "expired at");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotYetValidIsRefused(Dated dated) {
        dated.postpone.accept(platform);
        assertFails(dated.check, "is not valid before");
    }

    @Test
    void anExpiredRootIsRefused() {
        platform.root.notAfter = LATE.minusSeconds(1);
        Verification found = verify();
        assertEquals("INVALID", found.verdict());
        assertEquals(
                List.of(CheckName.PCK_CHAIN, CheckName.TCB_SIGNING_CHAIN),
                found.failures().stream().map(CheckResult::name).toList());
    }

    @Test
    void chainsMayLeaveTheRootOutAsLongAsItIsInDate() {
        platform.chainsHoldRoot = false;
        assertEquals("UpToDate", verify().verdict());
        platform.root.notAfter = LATE.minusSeconds(1);
        Verification found = verify();
        assertEquals("INVALID", found.verdict());
        assertTrue(found.failures().get(0).reason().contains("leads to a root that expired at"));
    }

    @Test
    void aCaBetweenIsRefused() {
        CertificateDraft between =
                CertificateDraft.authority(
                        "Between",
                        SyntheticPlatform.key("between"),
                        "Test Root CA",
                        platform.rootKey,
                        9);
        platform.ca.issuer = "Between";
        platform.ca.issuerKey = between.key;
        platform.between = Optional.of(between);
        assertFails(CheckName.PCK_CHAIN, "more than PCK, CA and root");
    }

    @Test
    void aRevokedPlatformIsRefused() {
        platform.pckCrl.revoked.add(platform.pck.serial);
        assertFails(CheckName.PCK_CRL, "revokes Test PCK (serial number 3)");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4})
    void aRevokedAuthorityOrSigningKeyIsRefused(long serial) {
        platform.rootCrl.revoked.add(serial);
        assertFails(CheckName.ROOT_CRL, "revokes ");
    }

    @Test
    void revokedStrangersChangeNothing() {
        platform.pckCrl.revoked.addAll(List.of(30L, 31L));
        assertEquals("UpToDate", verify().verdict());
    }

    /** A forgery and the check that fails. */
    enum Forged {
        PCK(CheckName.PCK_CHAIN, p -> p.pck.issuerKey = SyntheticPlatform.key("forger")),
        PCK_ISSUER_NAME(CheckName.PCK_CHAIN, p -> p.pck.issuer = "Another CA"),
        PCK_CA(CheckName.PCK_CHAIN, p -> p.ca.issuerKey = SyntheticPlatform.key("forger")),
        PCK_CA_THAT_IS_NONE(CheckName.PCK_CHAIN, p -> p.ca.authority = false),
        PCK_CA_THAT_MAY_NOT_SIGN(CheckName.PCK_CHAIN, p -> p.ca.keyUsage = 0x02),
        TCB_SIGNING(
                CheckName.TCB_SIGNING_CHAIN,
                p -> p.tcbSigning.issuerKey = SyntheticPlatform.key("forger")),
        ROOT_CRL(CheckName.ROOT_CRL, p -> p.rootCrl.issuerKey = SyntheticPlatform.key("forger")),
        ROOT_CRL_NAME(CheckName.ROOT_CRL, p -> p.rootCrl.issuer = "Another CA"),
        PCK_CRL(CheckName.PCK_CRL, p -> p.pckCrl.issuerKey = SyntheticPlatform.key("forger")),
        TCB_INFO(CheckName.TCB_INFO, p -> p.tcbInfoKey = SyntheticPlatform.key("forger")),
        QE_IDENTITY(CheckName.QE_IDENTITY, p -> p.qeIdentityKey = SyntheticPlatform.key("forger")),
        ATTESTATION_KEY(
                CheckName.ATTESTATION_KEY, p -> p.quote.boundKey = SyntheticPlatform.key("forger")),
        QE_SIGNER(CheckName.QE_IDENTITY_MATCH, p -> p.quote.qeMrSigner = "ab".repeat(32)),
        QE_PRODUCT(CheckName.QE_IDENTITY_MATCH, p -> p.quote.qeProductId = 2),
        QE_DEBUG(
                CheckName.QE_IDENTITY_MATCH,
                p -> p.quote.qeAttributes = "13000000000000000700000000000000"),
        QE_MISC(CheckName.QE_IDENTITY_MATCH, p -> p.quote.qeMiscSelect = "01000000"),
        CRITICAL_EXTENSION(
                CheckName.TCB_SIGNING_CHAIN,
                p ->
                        p.tcbSigning.moreExtensions.add(
                                CertificateDraft.extension(
                                        "2.5.29.36", true, Bytes.ofHex("0500"))));

        private final CheckName check;
        private final Consumer<SyntheticPlatform> forge;

        Forged(CheckName check, Consumer<SyntheticPlatform> forge) {
            this.check = check;
            this.forge = forge;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsForgedIsRefused(Forged forged) {
        forged.forge.accept(platform);
        assertFails(forged.check, "");
    }

    @Test
    void aPlatformCannotSignWhatAGoodPlatformIs() {
        platform.quote();
        platform.tcbSigning.moreExtensions.addAll(platform.pck.moreExtensions);
        assertFails(CheckName.TCB_SIGNING_CHAIN, "is the certificate of a platform");
    }

    @ParameterizedTest
    @EnumSource
    void missingCollateralIsRefused(CollateralItem missing) {
        Map<CollateralItem, Bytes> items = new EnumMap<>(platform.collateral().items());
        items.remove(missing);
        Verification found =
                new QuoteVerifier(platform.trustedRoot())
                        .verify(platform.quote(), new Collateral(items), SyntheticPlatform.AT);
        assertFails(
                found,
                CheckName.valueOf(missing.name()),
                missing.fileName() + ": is missing from the collateral");
    }
}
