package dev.cloister.samples.aml.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.samples.aml.Findings;
import dev.cloister.samples.aml.MalformedTransactionException;
import dev.cloister.samples.aml.Receipt;
import dev.cloister.samples.aml.Ring;
import dev.cloister.samples.aml.RingAnalysis;
import dev.cloister.samples.aml.RingQuery;
import dev.cloister.samples.aml.trusted.RingAnalysisInEnclave;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The analysis itself, on this JVM: what counts as a ring, how banks are joined, what is refused.
 */
class RingAnalysisTest {
    private static final String HEADER = "source,target,amount,time\n";

    private final RingAnalysis analysis = new RingAnalysisInEnclave((phase, done, total) -> {});

    private Receipt submit(String bank, String... lines) throws MalformedTransactionException {
        String csv = HEADER + String.join("\n", lines);
        return analysis.submit(bank, csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRingOfEqualAmountsIsFoundOnceHoweverOftenItsHopsRepeat() throws Exception {
        submit("a", "1,2,10.5,1", "2,3,10.50,2", "3,1,10.5,3", "3,1,10.5,9", "1,2,10.5,1");
        Findings findings = analysis.find(List.of("a"), RingQuery.equalAmounts());
        assertEquals(List.of(new Ring(List.of("1", "2", "3"), 1050, 1, 3)), findings.rings());
        assertEquals(5, findings.transactions());
    }

    @Test
    void aTransferThatTwoBanksReportIsOneTransfer() throws Exception {
        submit("a", "1,2,5,1", "1,2,5,1", "2,3,5,1");
        submit("b", "1,2,5,1", "1,2,5,1", "3,1,5,1");
        Findings findings = analysis.find(List.of("a", "b"), RingQuery.equalAmounts());
        assertEquals(4, findings.transactions());
        assertEquals(1, findings.rings().size());
        assertEquals(0, analysis.find(List.of("a"), RingQuery.equalAmounts()).rings().size());
    }

    @Test
    void aFeePerHopIsAllowedUpToTheLimitAndNoFurther() throws Exception {
        submit("a", "1,2,100,1", "2,3,97,2", "3,1,94.09,3", "4,5,100,1", "5,6,96.99,2", "6,4,96,3");
        Findings findings = analysis.find(List.of("a"), new RingQuery(3, 8, 3, 10));
        assertEquals(1, findings.rings().size());
        assertEquals(List.of("1", "2", "3"), findings.rings().get(0).accounts());
    }

    @Test
    void withAWindowTheHopsMustFollowOneAnotherInTime() throws Exception {
        submit("a", "1,2,7,5", "2,3,7,4", "3,1,7,6", "4,5,7,1", "5,6,7,2", "6,4,7,12");
        assertEquals(0, analysis.find(List.of("a"), new RingQuery(3, 8, 0, 10)).rings().size());
        assertEquals(1, analysis.find(List.of("a"), new RingQuery(3, 8, 0, 11)).rings().size());
        assertEquals(2, analysis.find(List.of("a"), RingQuery.equalAmounts()).rings().size());
    }

    @Test
    void pairsAndLoopsAreNotRings() throws Exception {
        submit("a", "1,2,7,5", "2,1,7,6", "3,3,7,1");
        assertEquals(0, analysis.find(List.of("a"), RingQuery.equalAmounts()).rings().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,3 | bank, line 3: fewer than 4 fields",
                "1,2,3,4,5 | bank, line 3: more than 4 fields",
                ",2,3,4 | bank, line 3: the source account is empty",
                "1,2,x,4 | bank, line 3: the amount is not a decimal number",
                "1,2,,4 | bank, line 3: the amount is empty",
                "1,2,1.234,4 | bank, line 3: the amount has more than two decimals",
                "1,2,9999999999999999,4 | bank, line 3: the amount is too large",
                "1,2,1,-4 | bank, line 3: the time is not a whole number",
                "1,2,1,99999999999 | bank, line 3: the time is too large",
            })
    void aMalformedLineIsRefusedWithItsNumberAndNothingIsTaken(String line, String message) {
        MalformedTransactionException refused =
                assertThrows(
                        MalformedTransactionException.class, () -> submit("bank", "1,2,3,4", line));
        assertEquals(message, refused.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> analysis.find(List.of("bank"), RingQuery.equalAmounts()));
    }

    @Test
    void generatedRingsWithFeesAreFoundAndDecoysAreNot() throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            CaseData data = GeneratedData.generate(GeneratedData.Shape.ordinary(seed, 4));
            for (BankFile file : data.banks()) analysis.submit(file.bank(), file.csv());
            List<String> banks = data.banks().stream().map(BankFile::bank).toList();
            Score score = Score.of(analysis.find(banks, data.query()), data);
            assertTrue(score.recall() >= 0.95, "recall " + score.recall() + ", seed " + seed);
            assertTrue(
                    score.precision() >= 0.95, "precision " + score.precision() + ", seed " + seed);
        }
    }

    @Test
    void theSameSeedGivesTheSameData() {
        CaseData one = GeneratedData.generate(GeneratedData.Shape.ordinary(7, 3));
        CaseData two = GeneratedData.generate(GeneratedData.Shape.ordinary(7, 3));
        assertEquals(one.planted(), two.planted());
        assertEquals(new String(one.banks().get(2).csv()), new String(two.banks().get(2).csv()));
    }
}
