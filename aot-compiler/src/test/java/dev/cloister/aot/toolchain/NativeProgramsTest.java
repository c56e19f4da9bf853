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
        return tests(programs.vmPrograms(), programs::runVmProgram);
    }

    @TestFactory
    Stream<DynamicTest> vmProgramsHoldWhenEveryAllocationCollects() {
        return tests(programs.stressPrograms(), programs::runVmProgramCollectingAlways);
    }

    @TestFactory
    Stream<DynamicTest> vmProgramsDoNothingThatCLeavesUndefined() {
        return tests(programs.vmPrograms(), programs::runVmProgramTrappingUndefined);
    }

    @TestFactory
    Stream<DynamicTest> boundaryProgramsHold() {
        return tests(programs.boundaryPrograms(), programs::runBoundaryProgram);
    }

    @TestFactory
    Stream<DynamicTest> boundaryProgramsHoldOnTheHardwarePath() {
        return tests(programs.platformPrograms(), programs::runBoundaryProgramOnHardwarePath);
    }

    private interface Runner {
        NativePrograms.Outcome run(String program) throws IOException, InterruptedException;
    }

    private static Stream<DynamicTest> tests(List<String> names, Runner runner) {
        assertFalse(names.isEmpty(), "native/tests has no such program");
        return names.stream()
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        name.replace('_', ' '),
                                        () -> {
                                            NativePrograms.Outcome outcome = runner.run(name);
                                            assertEquals(0, outcome.exitCode(), outcome.output());
                                        }));
    }
}
