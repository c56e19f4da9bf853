package dev.cloister.attestation.verify;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.SharedVectors;
import dev.cloister.attestation.collateral.CollateralFolder;
import dev.cloister.attestation.encoding.JsonReader;
import dev.cloister.attestation.encoding.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Quotes and collateral that others published, with the verdicts that are due. */
class PublishedQuotesTest {
    @TestFactory
    Stream<DynamicTest> everyPublishedQuoteGetsItsVerdict() {
        return SharedVectors.folders("dcap").stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> judge(folder)));
    }

    private static void judge(Path folder) throws IOException {
        JsonValue.Members expected =
                JsonReader.read("expected", read(folder.resolve("expected.json"))).members();
        Instant at = time(expected, "at").orElseThrow();
        Verification found =
                new QuoteVerifier(TrustedRoot.intel())
                        .verify(
                                read(folder.resolve("quote.bin")),
                                CollateralFolder.read(folder),
                                at);
        assertAll(
                () ->
                        assertEquals(
                                expected.get("verdict").text(),
                                found.verdict(),
                                () -> found.checks().toString()),
                () ->
                        assertEquals(
                                expected.get("status").text(),
                                found.status().map(Object::toString).orElse("none")),
                () ->
                        assertEquals(
                                texts(expected, "problems"),
                                found.failures().stream().map(c -> c.name().name()).toList()),
                () -> assertEquals(texts(expected, "advisories"), found.advisories()),
                () ->
                        assertEquals(
                                expected.get("debug").truth(),
                                found.quote().orElseThrow().body().isDebug()),
                () -> assertEquals(time(expected, "validFrom"), found.validFrom()),
                () -> assertEquals(time(expected, "validUntil"), found.validUntil()),
                () ->
                        assertEquals(
                                time(expected, "tcbDate"),
                                found.tcbDate()
                                        .filter(date -> expected.find("tcbDate").isPresent())));
    }

    private static List<String> texts(JsonValue.Members members, String name) {
        return members.get(name).items().stream().map(JsonValue::text).toList();
    }

    private static Optional<Instant> time(JsonValue.Members members, String name) {
        return members.find(name).map(text -> OffsetDateTime.parse(text.text()).toInstant());
    }

    private static Bytes read(Path file) throws IOException {
        return Bytes.of(Files.readAllBytes(file));
    }
}
