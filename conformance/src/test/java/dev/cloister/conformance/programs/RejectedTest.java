package dev.cloister.conformance.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.cloister.aot.world.ClosedWorldBuilder;
import dev.cloister.aot.world.LibraryJdk;
import dev.cloister.aot.world.WhyReachable;
import dev.cloister.aot.world.WorldDiagnostic;
import dev.cloister.aot.world.WorldRequest;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that cannot work in an enclave: all that the front end says of each stands at the end of
 * its file. {@code -Dgolden=update} writes it there.
 */
class RejectedTest {
    private static final String MARK = "// ERROR: ";
    private static final String PATH = "//            reached by ";

    @TestFactory
    Stream<DynamicTest> whatCannotWorkIsRefusedWithLinePathAndRemedy() {
        Path base = Path.of(System.getProperty("basedir", ""));
        Path output = base.resolve("target").resolve("rejected").toAbsolutePath();
        return new ProgramFolder(base.resolve("rejected"), output)
                .compile().stream().map(each -> dynamicTest(each.mainClass(), () -> compare(each)));
    }

    private static void compare(ProgramCase program) throws IOException {
        String text = Files.readString(program.source());
        int end = text.indexOf(MARK);
        String code = (end < 0 ? text : text.substring(0, end)).stripTrailing() + "\n\n";
        String diagnostics = diagnostics(program);
        assertFalse(diagnostics.isEmpty(), program.mainClass() + " is not refused");
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(program.source(), code + diagnostics);
        } else {
            assertEquals(code + diagnostics, text, program.source().toString());
        }
    }

    private static String diagnostics(ProgramCase program) {
        EntryPoint main =
                new EntryPoint(program.mainClass(), "main", "([Ljava/lang/String;)V", "clog_main");
        try (LibraryJdk jdk = LibraryJdk.find()) {
            WorldRequest request =
                    new WorldRequest(List.of(program.classes()), jdk, List.of(main), List.of());
            return ClosedWorldBuilder.build(request).diagnostics().stream()
                    .map(RejectedTest::comment)
                    .collect(Collectors.joining());
        }
    }

    private static String comment(WorldDiagnostic diagnostic) {
        return MARK
                + diagnostic.where()
                + ": "
                + diagnostic.problem()
                + "; "
                + diagnostic.remedy()
                + "\n"
                + PATH
                + WhyReachable.text(diagnostic.path())
                + "\n";
    }
}
