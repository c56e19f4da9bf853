package dev.cloister.samples.aml.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.Enclave;
import dev.cloister.EnclaveImage;
import dev.cloister.EnclaveOptions;
import dev.cloister.samples.aml.Findings;
import dev.cloister.samples.aml.MalformedTransactionException;
import dev.cloister.samples.aml.Progress;
import dev.cloister.samples.aml.RingAnalysis;
import dev.cloister.samples.aml.RingQuery;
import dev.cloister.samples.aml.trusted.RingAnalysisInEnclave;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The same classes in the enclave and on this JVM: identical findings, on generated and on given
 * data.
 */
class RingAnalysisInEnclaveTest {
    private static final Path GIVEN_DATA =
            Path.of(System.getProperty("basedir", ""))
                    .toAbsolutePath()
                    .resolve("../../../shared/data/aml")
                    .normalize();
    private static final Progress SILENT = (phase, done, total) -> {};

    private Enclave enclave;
    private RingAnalysis inEnclave;
    private final RingAnalysis onHotSpot = new RingAnalysisInEnclave(SILENT);

    @BeforeEach
    void load() {
        enclave =
                Enclave.load(
                        EnclaveImage.named("aml"),
                        EnclaveOptions.defaults().host(Progress.class, SILENT));
        inEnclave = enclave.service(RingAnalysis.class);
    }

    @AfterEach
    void close() {
        enclave.close();
    }

    private Findings findBoth(CaseData data, List<String> banks) {
        Findings findings = inEnclave.find(banks, data.query());
        assertEquals(onHotSpot.find(banks, data.query()), findings);
        return findings;
    }

    private List<String> submitBoth(CaseData data) throws MalformedTransactionException {
        for (BankFile file : data.banks())
            assertEquals(
                    onHotSpot.submit(file.bank(), file.csv()),
                    inEnclave.submit(file.bank(), file.csv()));
        return data.banks().stream().map(BankFile::bank).toList();
    }

    @Test
    void findingsOnGeneratedDataAreThoseOfHotSpot() throws Exception {
        CaseData data = GeneratedData.generate(GeneratedData.Shape.ordinary(11, 4));
        List<String> banks = submitBoth(data);
        Score together = Score.of(findBoth(data, banks), data);
        assertTrue(together.recall() >= 0.95 && together.precision() >= 0.95, together.toString());
        for (String bank : banks) findBoth(data, List.of(bank));
    }

    @Test
    @EnabledIf("givenDataIsThere")
    void allBanksTogetherFindTheTwentyOneRingsOfTheGivenDataAndNoBankFindsMoreThanTwo()
            throws Exception {
        CaseData data = DataFolder.read(GIVEN_DATA, 4, RingQuery.equalAmounts());
        List<String> banks = submitBoth(data);
        Findings together = findBoth(data, banks);
        assertEquals(21, together.rings().size());
        Set<String> accounts = new HashSet<>();
        together.rings().forEach(ring -> assertEquals(5, ring.accounts().size()));
        together.rings().forEach(ring -> accounts.addAll(ring.accounts()));
        assertEquals(105, accounts.size());
        assertTrue(data.flagged().containsAll(accounts));
        for (String bank : banks)
            assertTrue(findBoth(data, List.of(bank)).rings().size() <= 2, bank);
    }

    static boolean givenDataIsThere() {
        boolean there = Files.isRegularFile(GIVEN_DATA.resolve("transactions.csv"));
        if (!there)
            System.out.println("no data in " + GIVEN_DATA + ": the test on given data is skipped");
        return there;
    }

    @Test
    void aMalformedFileIsRefusedInsideAndLeavesTheBanksEarlierData() throws Exception {
        String good = "source,target,amount,time\n1,2,5,1\n2,3,5,1\n3,1,5,1\n";
        inEnclave.submit("bank", good.getBytes(StandardCharsets.UTF_8));
        MalformedTransactionException refused =
                assertThrows(
                        MalformedTransactionException.class,
                        () ->
                                inEnclave.submit(
                                        "bank",
                                        "h\n1,2,five,1\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("bank, line 2: the amount is not a decimal number", refused.getMessage());
        assertEquals(1, inEnclave.find(List.of("bank"), RingQuery.equalAmounts()).rings().size());
    }

    @Test
    void progressIsReportedWhileItWorks() throws Exception {
        Set<String> phases = new HashSet<>();
        Progress recorded = (phase, done, total) -> phases.add(phase);
        try (Enclave other =
                Enclave.load(
                        EnclaveImage.named("aml"),
                        EnclaveOptions.defaults().host(Progress.class, recorded))) {
            RingAnalysis analysis = other.service(RingAnalysis.class);
            analysis.submit("bank", "h\n1,2,5,1\n".getBytes(StandardCharsets.UTF_8));
            analysis.find(List.of("bank"), RingQuery.equalAmounts());
        }
        assertEquals(Set.of("join", "search"), phases);
    }
}
