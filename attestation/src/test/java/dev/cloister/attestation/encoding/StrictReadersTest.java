package dev.cloister.attestation.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.MalformedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadersTest {
    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonValue json(String text) {
        return JsonReader.read("x", bytes(text));
    }

    @Test
    void objectsKeepTheBytesTheyWereWrittenIn() {
        JsonValue.Members whole =
                json(" {\"a\": { \"ü\" : [1 , -2,true,null, \"\\u00e4\\n\"] } } ").members();
        JsonValue.Members inner = whole.get("a").members();
        assertEquals(bytes("{ \"ü\" : [1 , -2,true,null, \"\\u00e4\\n\"] }"), inner.raw());
        assertEquals("ä\n", inner.get("ü").items().get(4).text());
        assertEquals(-2, inner.get("ü").items().get(1).whole(-5, 5));
        assertEquals("x.a.ü[0]", inner.get("ü").items().get(0).path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":1}",
                "01",
                "-",
                "1.5",
                "1e3",
                "nul",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "{}{}",
                "12345678901234567890",
                "{a:1}"
            })
    void textThatIsNotStrictJsonIsRefused(String text) {
        assertThrows(MalformedException.class, () -> json(text));
    }

    @Test
    void depthIsBounded() {
        assertThrows(MalformedException.class, () -> json("[".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0280",
                "028001",
                "02810101",
                "0282000101",
                "02020001",
                "0202ff80",
                "0200",
                "1f0100",
                "0203010203ff",
                "300302",
                "02850000000001"
            })
    void derHasOneFormOnly(String hex) {
        DerReader reader = new DerReader("x", Bytes.ofHex(hex));
        assertThrows(
                MalformedException.class,
                () -> {
                    reader.integer("number");
                    reader.end("number");
                });
    }

    @Test
    void derTimesAreRead() {
        assertEquals(
                Instant.parse("2049-12-31T23:59:59Z"),
                new DerReader("x", Bytes.ofHex("170d").plus(bytes("491231235959Z"))).time("t"));
        assertEquals(
                Instant.parse("1950-01-01T00:00:00Z"),
                new DerReader("x", Bytes.ofHex("170d").plus(bytes("500101000000Z"))).time("t"));
        assertThrows(
                MalformedException.class,
                () ->
                        new DerReader("x", Bytes.ofHex("170d").plus(bytes("491331235959Z")))
                                .time("t"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5800", "581700", "5f", "5b0000000000000001", "60", "590001ff", "42ff"})
    void cborHasOneFormOnly(String hex) {
        CborReader reader = new CborReader("x", Bytes.ofHex(hex));
        assertThrows(MalformedException.class, () -> reader.bytes("b"));
    }

    @Test
    void pemMustBeCanonical() {
        String good = "-----BEGIN X-----\nAAE=\n-----END X-----\n";
        assertEquals(Bytes.ofHex("0001"), PemReader.read("x", "X", bytes(good)).get(0));
        for (String bad : new String[] {"AAF=", "AAE", "A*E=", "AAE=AAE="}) {
            assertThrows(
                    MalformedException.class,
                    () -> PemReader.read("x", "X", bytes(good.replace("AAE=", bad))));
        }
        assertThrows(
                MalformedException.class, () -> PemReader.read("x", "X", bytes(good + "more")));
    }
}
