package dev.cloister.aot.toolchain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles and runs the C test programs in {@code native/tests}; see the README there. Adding a
 * program is adding a file. A program prints what it checked and exits with 0 when all of it held.
 */
class NativeProgramsTest {
    private static NativePrograms programs;

    @BeforeAll
    static void compileWhatAllShare() {
        programs = new NativePrograms(PinnedClang.onClassPath(), UserCache.ofUser());
    }

    @AfterAll
    static void deleteTheBuildFolder() {
        programs.close();
    }

    @TestFactory
    Stream<DynamicTest> vmProgramsHold() {
        return tests(programs.vmBuilds(), programs::run);
    }

    @TestFactory
    Stream<DynamicTest> boundaryProgramsHold() {
        return tests(programs.boundaryPrograms(), programs::runBoundaryProgram);
    }

    private interface Runner<T> {
        NativePrograms.Outcome run(T program) throws IOException, InterruptedException;
    }

    private static <T> Stream<DynamicTest> tests(List<T> all, Runner<T> runner) {
        assertFalse(all.isEmpty(), "native/tests has no such program");
        return all.stream()
                .map(
                        program ->
                                DynamicTest.dynamicTest(
                                        program.toString().replace('_', ' '),
                                        () -> {
                                            NativePrograms.Outcome outcome = runner.run(program);
                                            assertEquals(0, outcome.exitCode(), outcome.output());
                                        }));
    }
}
