package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LibraryJdkTest {
    @TempDir private Path folder;

    private Path fakeJdk(String version) throws IOException {
        Path home = folder.resolve("jdk-" + version);
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(home.resolve("lib/modules"), "");
        return home;
    }

    @Test
    void classesOfEveryModuleAreFoundByName() {
        try (LibraryJdk jdk = LibraryJdk.find()) {
            assertTrue(jdk.version().startsWith("17."));
            assertTrue(jdk.read("java/lang/Object").isPresent());
            assertTrue(jdk.read("java/util/logging/Logger").isPresent());
            assertFalse(jdk.read("java/lang/NoSuch").isPresent());
            assertFalse(jdk.read("no/such/Package").isPresent());
            assertFalse(jdk.read("TopLevel").isPresent());
        }
    }

    @Test
    void anotherFeatureReleaseIsRefused() throws IOException {
        Path home = fakeJdk("25.0.1");
        WorldException wrong = assertThrows(WorldException.class, () -> LibraryJdk.open(home));
        assertEquals(
                home
                        + ": the class library must come from JDK 17 (found 25.0.1); install one, or"
                        + " name its home folder",
                wrong.getMessage());
    }

    @Test
    void aFolderWithoutAJdkIsRefused() {
        WorldException wrong = assertThrows(WorldException.class, () -> LibraryJdk.open(folder));
        assertEquals(
                folder
                        + ": not a JDK (no readable `release` file); give the home folder of a JDK 17",
                wrong.getMessage());
    }

    @Test
    void theFirstCandidateThatFitsIsTaken() throws IOException {
        Path running = Path.of(System.getProperty("java.home"));
        boolean is17 = Runtime.version().feature() == LibraryJdk.FEATURE_RELEASE;
        Path suitable = is17 ? running : LibraryJdk.find().home();
        List<Path> candidates = List.of(folder, fakeJdk("25.0.1"), suitable, fakeJdk("17.0.1"));
        try (LibraryJdk jdk = LibraryJdk.find(candidates)) {
            assertEquals(suitable, jdk.home());
        }
    }

    @Test
    void withoutAFittingOneTheMessageSaysWhatWasFound() throws IOException {
        Path home = fakeJdk("21");
        WorldException wrong =
                assertThrows(WorldException.class, () -> LibraryJdk.find(List.of(home)));
        assertEquals(
                "no JDK 17 found ("
                        + home
                        + " is 21); install one, set JAVA_HOME, or name its home folder",
                wrong.getMessage());
    }
}
