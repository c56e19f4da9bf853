package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.build.EnclaveBuildException;
import java.io.IOException;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldCheckTest {
    /** A service without a main method: each public method is entered. */
    public static final class Calls {
        private Calls() {}

        /** Can work. */
        public static int twice(int number) {
            return Math.addExact(number, number);
        }

        /** Cannot. */
        public static Object connect() throws Exception {
            return new Socket("localhost", 1);
        }
    }

    @Test
    void countsByPlaceAndNamesWhatCannotWorkWithItsPath() {
        WorldCheck check =
                WorldCheck.of(List.of(tests()), List.of(Calls.class.getName()), Optional.empty());

        assertTrue(
                check.places().stream().anyMatch(place -> place.name().equals("class library")),
                check.places().toString());
        assertTrue(
                check.places().stream()
                        .anyMatch(
                                place ->
                                        place.name().equals("test-classes")
                                                && place.methods() == 2),
                check.places().toString());
        assertTrue(check.imageBytes() > 100_000, check.toString());
        assertEquals(1, check.problems().size(), check.problems().toString());
        String text = String.join("\n", CheckReport.text(check));
        assertTrue(text.startsWith("Cannot be compiled: 1 unsupported."), text);
        assertTrue(text.contains("WorldCheckTest$Calls.connect → java.net.Socket"), text);
        String json = String.join("\n", CheckReport.json(check));
        assertTrue(json.contains("\"compilable\": false"), json);
        assertTrue(
                json.contains("\"path\": [\"dev.cloister.cli.WorldCheckTest$Calls.connect\""),
                json);
    }

    /** What a service inherits. */
    public abstract static class Inherited {
        abstract String host();

        public java.net.Socket connect() throws java.io.IOException {
            return new java.net.Socket(host(), 1);
        }

        public String overridden() {
            return String.valueOf(ProcessHandle.current().pid());
        }
    }

    /** Declares next to nothing itself. */
    public static final class Heir extends Inherited {
        @Override
        String host() {
            return java.net.NetworkInterface.class.getName() + Thread.getAllStackTraces();
        }

        @Override
        public String overridden() {
            return "";
        }
    }

    @Test
    void inheritedMethodsCountAndRunOnTheNamedClass() {
        WorldCheck check =
                WorldCheck.of(List.of(tests()), List.of(Heir.class.getName()), Optional.empty());
        String text = String.join("\n", CheckReport.text(check));
        assertTrue(text.contains("Inherited.connect → java.net.Socket"), text);
        assertTrue(text.contains("Heir.host → java.lang.Thread.getAllStackTraces"), text);
        assertFalse(text.contains("ProcessHandle"), text);
    }

    @Test
    void aClassThatIsNotThereIsTheUsersSlip() {
        assertThrows(
                EntryMethods.NoEntryException.class,
                () -> WorldCheck.of(List.of(tests()), List.of("no.Such"), Optional.empty()));
    }

    @Test
    void nativeMethodsCanWorkWhenTheirCIsGivenAndDefinesThem(@TempDir Path c) throws IOException {
        String name = NativeProgram.class.getName();
        WorldCheck without = WorldCheck.of(List.of(tests()), List.of(name), Optional.empty());
        assertEquals(1, without.problems().size(), without.problems().toString());

        Path source = c.resolve("sum.c");
        Files.writeString(
                source,
                """
                #include "natives.h"
                int64_t java_dev_cloister_cli_NativeProgram_sum(clo_ref values) {
                    return clo_length(values);
                }
                """);
        WorldCheck bound = WorldCheck.of(List.of(tests()), List.of(name), Optional.of(c));
        assertEquals(List.of(), bound.problems());

        Files.writeString(source, "#include \"natives.h\"\n");
        WorldCheck unbound = WorldCheck.of(List.of(tests()), List.of(name), Optional.of(c));
        assertEquals(
                List.of(
                        "dev.cloister.cli.NativeProgram.sum(int[]): the native method has no C"
                                + " function; define int64_t"
                                + " java_dev_cloister_cli_NativeProgram_sum(clo_ref p0)\n"
                                + "    reached by dev.cloister.cli.NativeProgram.main"
                                + " → dev.cloister.cli.NativeProgram.sum"),
                unbound.problems().stream().map(WorldDiagnostic::text).toList());

        Files.writeString(source, "#include \"natives.h\"\nint extra(void) { return 1; }\n");
        EnclaveBuildException refused =
                assertThrows(
                        EnclaveBuildException.class,
                        () -> WorldCheck.of(List.of(tests()), List.of(name), Optional.of(c)));
        assertTrue(
                refused.getMessage().contains("sum.c:2: no native method is bound to extra"),
                refused.getMessage());
    }

    private static Path tests() {
        try {
            return Path.of(
                    WorldCheckTest.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
