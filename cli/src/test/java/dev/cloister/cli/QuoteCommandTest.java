package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.encoding.JsonReader;
import dev.cloister.attestation.encoding.JsonValue;
import dev.cloister.runtime.simulation.SimulationSecret;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quote of the attestation module's test infrastructure, judged from the command line. */
class QuoteCommandTest {
    private static final String AT = "2026-06-01T12:00:00Z";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path files;

    @BeforeEach
    void findTheFiles() throws URISyntaxException {
        files = Path.of(QuoteCommandTest.class.getResource("/quote/quote.bin").toURI()).getParent();
    }

    private int cloister(String... arguments) {
        Pipeline none = null;
        int code =
                CloisterCommand.with(none)
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true))
                        .execute(arguments);
        assertFalse(err.toString().contains("\tat "), err.toString());
        return code;
    }

    private String file(String name) {
        return files.resolve(name).toString();
    }

    private int verify(String quote, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("quote", "verify", quote, "--trusted-root", file("root.pem")));
        if (!Arrays.asList(more).contains("--at")) {
            arguments.addAll(List.of("--at", AT));
        }
        if (!Arrays.asList(more).contains("--collateral")) {
            arguments.addAll(List.of("--collateral", file("collateral")));
        }
        arguments.addAll(List.of(more));
        return cloister(arguments.toArray(String[]::new));
    }

    private JsonValue.Members json() {
        return JsonReader.read("", Bytes.of(out.toString().getBytes(StandardCharsets.UTF_8)))
                .members();
    }

    @Test
    void aGenuineQuoteIsAcceptedAndEverythingIsSaid() {
        assertEquals(0, verify(file("quote.bin"), "--json"), err.toString());
        JsonValue.Members report = json();
        assertEquals("UpToDate", report.get("verdict").text());
        assertTrue(report.get("accepted").truth());
        assertEquals("e1".repeat(32), report.get("mrEnclave").text());
        assertEquals(7, report.get("productId").whole(0, 9));
        assertEquals(List.of(), report.get("advisories").items());
        for (JsonValue check : report.get("checks").items()) {
            assertEquals("PASSED", check.members().get("outcome").text());
            assertFalse(check.members().get("name").text().isEmpty());
            assertFalse(check.members().get("reason").text().isEmpty());
        }
    }

    @Test
    void theTextSaysTheSame() {
        assertEquals(0, verify(file("quote.bin")));
        assertTrue(out.toString().startsWith("verdict            UpToDate\n"), out.toString());
        assertTrue(out.toString().contains("PASSED  QUOTE_SIGNATURE "), out.toString());
        assertTrue(out.toString().endsWith("accepted\n"), out.toString());
    }

    @Test
    void debugEnclavesAreRefusedUnlessAllowed() {
        assertEquals(1, verify(file("debug-quote.bin")));
        assertTrue(out.toString().contains("  DEBUG: the enclave is a debug enclave"));
        assertEquals(0, verify(file("debug-quote.bin"), "--allow-debug"));
    }

    @Test
    void intelsRootIsPinnedUnlessAnotherIsGiven() {
        int code =
                cloister(
                        "quote",
                        "verify",
                        file("quote.bin"),
                        "--at",
                        AT,
                        "--json",
                        "--collateral",
                        file("collateral"));
        assertEquals(1, code);
        assertEquals("INVALID", json().get("verdict").text());
    }

    @Test
    void expiredCollateralIsRefused() {
        assertEquals(1, verify(file("quote.bin"), "--at", "2026-06-20T00:00:00Z"));
        assertTrue(out.toString().contains("FAILED  TCB_INFO"), out.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"mrSigner\": \"SIGNER\", \"productId\": 7, \"minimumSvn\": 3}; 0",
                "{\"mrSigner\": \"SIGNER\", \"productId\": 7, \"minimumSvn\": 4}; 1",
                "{\"mrSigner\": \"SIGNER\", \"productId\": 7, \"minimumSvm\": 3}; 2"
            },
            quoteCharacter = '`')
    void thePolicyDecides(String policy, int code) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("policy.json"), policy.replace("SIGNER", "51".repeat(32)));
        assertEquals(code, verify(file("quote.bin"), "--policy", file.toString()), err.toString());
    }

    @Test
    void aSpoiltOrUnreadableQuoteIsInvalid() throws IOException {
        byte[] quote = Files.readAllBytes(files.resolve("quote.bin"));
        quote[120] ^= 1;
        Path spoilt = Files.write(folder.resolve("spoilt.bin"), quote);
        assertEquals(1, verify(spoilt.toString()));
        assertTrue(out.toString().contains("FAILED  QUOTE_SIGNATURE"), out.toString());
        Path cut = Files.write(folder.resolve("cut.bin"), Arrays.copyOf(quote, 700));
        assertEquals(1, verify(cut.toString()));
        assertTrue(out.toString().contains("FAILED  QUOTE_FORMAT"), out.toString());
    }

    @Test
    void whatCannotBeJudgedIsNotJudged() throws IOException {
        assertEquals(2, verify("no-such-quote.bin"));
        assertEquals(2, verify(file("quote.bin"), "--collateral", "no-such-folder"));
        assertEquals(2, verify(file("quote.bin"), "--collateral", folder.toString()));
        assertEquals(2, verify(file("quote.bin"), "--at", "yesterday"));
        assertTrue(err.toString().contains("'yesterday' is not a time"), err.toString());
        assertTrue(err.toString().contains("not judged: no-such-quote.bin: no such file"));
        assertEquals("", out.toString());
    }

    @Test
    void aBundleServesInPlaceOfAFolder() {
        String bundle = folder.resolve("bundle.zip").toString();
        int code = cloister("quote", "collateral", "bundle", file("collateral"), "--out", bundle);
        assertEquals(0, code, err.toString());
        assertTrue(out.toString().contains("bundle for 00606a000000-platform in "));
        assertEquals(0, verify(file("quote.bin"), "--collateral", bundle), err.toString());
        assertEquals(2, verify(file("quote.bin"), "--collateral", file("quote.bin")));
    }

    @Test
    void showPrintsEveryFieldAsTextAndAsJson() {
        assertEquals(0, cloister("quote", "show", file("quote.bin")));
        assertTrue(out.toString().contains("mrEnclave              " + "e1".repeat(32)));
        out.getBuffer().setLength(0);
        assertEquals(0, cloister("quote", "show", "--json", file("quote.bin")));
        assertEquals(3, json().get("header").members().get("version").whole(0, 9));
        assertEquals("00606a000000", json().get("platform").members().get("fmspc").text());
        assertEquals(ExitCode.REFUSED, cloister("quote", "show", file("root.pem")));
        assertTrue(err.toString().contains("carries no evidence"), err.toString());
    }

    @Test
    void fetchSaysWhenTheServiceCannotBeReached() {
        int code =
                cloister(
                        "quote",
                        "collateral",
                        "fetch",
                        file("quote.bin"),
                        "--service",
                        "http://127.0.0.1:1/v4",
                        "--out",
                        folder.toString());
        assertEquals(ExitCode.REFUSED, code);
        assertTrue(err.toString().contains("cannot be reached"), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "verify", "collateral"})
    void everyCommandHasHelp(String command) {
        assertEquals(0, cloister("quote", command, "--help"));
        assertTrue(out.toString().startsWith("Usage: cloister quote " + command));
    }

    @Test
    void theSimulationsCollateralJudgesItsQuotesWhenRootAndPolicySaySo() throws IOException {
        String to = folder.resolve("simulation").toString();
        assertEquals(0, cloister("quote", "collateral", "simulation", "--to", to));
        assertTrue(out.toString().contains("--trusted-root"), out.toString());
        Path quote = folder.resolve("quote.bin");
        Files.write(quote, SimulationSecret.rootOfUser().quote(new byte[384]));
        Path policy = folder.resolve("policy.json");
        Files.writeString(policy, "{\"anyEnclave\": true, \"allowSimulation\": true}");
        List<String> judge =
                new ArrayList<>(
                        List.of(
                                "quote",
                                "verify",
                                quote.toString(),
                                "--collateral",
                                to,
                                "--trusted-root",
                                to + "/simulation-root.pem"));
        judge.addAll(List.of("--policy", policy.toString()));
        assertEquals(0, cloister(judge.toArray(String[]::new)), out.toString());
        Files.writeString(policy, "{\"anyEnclave\": true}");
        assertEquals(1, cloister(judge.toArray(String[]::new)));
        assertTrue(out.toString().contains("SIMULATION"), out.toString());
    }
}
