package dev.cloister.conformance.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.build.ProgramImage;
import dev.cloister.conformance.TestImages;
import dev.cloister.image.ImageSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * All programs in one image. {@code -Dprograms=topic/Name,…} restricts the run to programs whose
 * name contains one of the given texts.
 */
class DifferentialTest {
    private static final ImageSettings SETTINGS =
            ImageSettings.defaults()
                    .withHeapBytes(64L << 20)
                    .withStackBytes(1L << 20)
                    .withThreadCount(10);

    @TestFactory
    Stream<DynamicTest> everyProgramDoesInAnEnclaveWhatItDoesOnHotSpot() throws IOException {
        Path base = Path.of(System.getProperty("basedir", ""));
        Path target = base.resolve("target").toAbsolutePath();
        Path generated = writeGenerated(target.resolve("generated-programs"));
        List<ProgramCase> programs =
                Stream.of(base.resolve("programs"), generated)
                        .map(folder -> new ProgramFolder(folder, target.resolve("programs")))
                        .flatMap(folder -> folder.compile(DifferentialTest::isWanted).stream())
                        .toList();
        assertTrue(!programs.isEmpty(), "no programs found");
        try (LibraryJdk jdk = LibraryJdk.find()) {
            ProgramImage program =
                    ProgramImage.build(
                            programs.stream().map(ProgramCase::classes).toList(),
                            programs.stream().map(ProgramCase::mainClass).toList(),
                            TestImages.classPath(),
                            target.resolve("program-image"),
                            SETTINGS,
                            TestImages.KEY,
                            jdk,
                            TestImages.elfBuild(),
                            Optional.empty());
            Path image = Files.write(target.resolve("programs.enclave"), program.image().toBytes());
            EnclaveRun enclave = new EnclaveRun(image, program);
            return programs.stream()
                    .map(each -> dynamicTest(each.toString(), () -> compare(each, enclave)));
        }
    }

    /** Programs that are too long to be kept as text. */
    private static Path writeGenerated(Path folder) throws IOException {
        Path limits = Files.createDirectories(folder.resolve("limits"));
        Files.writeString(limits.resolve("BigMethods.java"), BigMethodsSource.text());
        Files.writeString(limits.resolve("WideClasses.java"), WideClassesSource.text());
        return folder;
    }

    private static boolean isWanted(String program) {
        String wanted = System.getProperty("programs", "");
        return wanted.isEmpty() || Stream.of(wanted.split(",")).anyMatch(program::contains);
    }

    private static void compare(ProgramCase program, EnclaveRun enclave) throws Exception {
        ProgramOutcome expected = HotSpotRun.of(program);
        ProgramOutcome actual = enclave.of(program);
        assertEquals(expected.toString(), actual.toString(), program.source().toString());
    }
}
