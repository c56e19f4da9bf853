package dev.cloister.aot.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every bytecode family: each file in {@code programs} is compiled, run, and compared with HotSpot,
 * which is the oracle.
 */
final class BytecodeOnHotSpotTest {
    private static final Path PROGRAMS =
            Path.of("src/test/resources/dev/cloister/aot/emit/programs");
    private static PosixProgram programs;

    @TempDir static Path folder;

    @BeforeAll
    static void compileWithJavac() throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        programs = new PosixProgram(sources, folder);
        programs.addClass("OddBytecode", OddBytecode.generate());
        programs.compile();
    }

    @Test
    void compiled_programs_print_what_hotspot_prints() throws IOException, InterruptedException {
        assertEquals(programs.onHotSpot(), programs.compiled());
    }

    @Test
    void every_reachable_method_is_sound_ir_after_all_passes() {
        List<String> problems =
                programs.withWorld(CBackend::improvedMethods).stream()
                        .flatMap(BytecodeOnHotSpotTest::problems)
                        .toList();
        assertEquals(List.of(), problems);
    }

    private static Stream<String> problems(IrMethod method) {
        String name =
                method.method().owner().name()
                        + "."
                        + method.method().name()
                        + method.method().descriptor();
        return IrVerifier.verify(method).stream().map(problem -> name + ": " + problem);
    }

    @Test
    void the_same_world_gives_the_same_text_twice() {
        assertEquals(programs.translate().sources(), programs.translate().sources());
    }
}
