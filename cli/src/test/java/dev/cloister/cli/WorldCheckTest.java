package dev.cloister.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        WorldCheck check = WorldCheck.of(List.of(tests()), List.of(Calls.class.getName()));

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
        WorldCheck check = WorldCheck.of(List.of(tests()), List.of(Heir.class.getName()));
        String text = String.join("\n", CheckReport.text(check));
        assertTrue(text.contains("Inherited.connect → java.net.Socket"), text);
        assertTrue(text.contains("Heir.host → java.lang.Thread.getAllStackTraces"), text);
        assertFalse(text.contains("ProcessHandle"), text);
    }

    @Test
    void aClassThatIsNotThereIsTheUsersSlip() {
        assertThrows(
                EntryMethods.NoEntryException.class,
                () -> WorldCheck.of(List.of(tests()), List.of("no.Such")));
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
