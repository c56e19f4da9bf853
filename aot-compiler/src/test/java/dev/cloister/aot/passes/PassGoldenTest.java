package dev.cloister.aot.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cloister.aot.ir.IrMethod;
import dev.cloister.aot.ir.IrParser;
import dev.cloister.aot.ir.IrPrinter;
import dev.cloister.aot.ir.IrVerifier;
import dev.cloister.aot.loops.LoopVersioning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file {@code Pass/what-it-does.in.ir} becomes its {@code .out.ir} by that pass; {@code
 * -Dgolden=update} rewrites.
 */
final class PassGoldenTest {
    private static final Path CASES = Path.of("src/test/resources/dev/cloister/aot/passes");

    private final ZooWorld world = new ZooWorld();
    private final Map<String, Consumer<IrMethod>> passes =
            Map.of(
                    "ArrayInitializers", ArrayInitializers::apply,
                    "BoundsChecks", BoundsChecks::apply,
                    "ClassInitChecks", ClassInitChecks::apply,
                    "Cleanup", Cleanup::apply,
                    "ConstantFolding", ConstantFolding::apply,
                    "Devirtualize", this::devirtualize,
                    "LoopVersioning", LoopVersioning::apply,
                    "MayThrow", this::mayThrow,
                    "NullChecks", NullChecks::apply);

    private void devirtualize(IrMethod method) {
        HashSet<dev.cloister.aot.world.WorldMethod> reachable = new HashSet<>();
        world.classes().forEach(type -> reachable.addAll(type.methods()));
        new Devirtualize(world, reachable).apply(method);
    }

    /**
     * The method under test calls Zoo.quiet, which cannot throw, and Zoo.self, which calls itself.
     */
    private void mayThrow(IrMethod method) {
        IrMethod quiet =
                IrParser.parse(
                        "b0:\n%0:int = constant I:1\nreturn %0",
                        world, world.resolveMethod("Zoo", "quiet", "()I").orElseThrow());
        IrMethod self =
                IrParser.parse(
                        "b0:\n%0:int = call Zoo.self()I\nreturn %0",
                        world, world.resolveMethod("Zoo", "self", "()I").orElseThrow());
        new MayThrow(world, List.of(method, quiet, self)).apply();
    }

    @TestFactory
    Stream<DynamicTest> a_pass_turns_its_input_into_the_golden_output() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(CASES)) {
            inputs = files.filter(file -> file.toString().endsWith(".in.ir")).sorted().toList();
        }
        assertFalse(inputs.isEmpty(), "no cases in " + CASES);
        return inputs.stream()
                .map(
                        input ->
                                DynamicTest.dynamicTest(
                                        CASES.relativize(input).toString(), () -> check(input)));
    }

    private void check(Path input) throws IOException {
        IrMethod method = IrParser.parse(Files.readString(input), world, world.test());
        assertEquals(List.of(), IrVerifier.verify(method), "the input is not sound");
        passes.get(input.getParent().getFileName().toString()).accept(method);
        assertEquals(List.of(), IrVerifier.verify(method), "the output is not sound");
        String actual = IrPrinter.print(method);
        Path golden = Path.of(input.toString().replace(".in.ir", ".out.ir"));
        if (System.getProperty("golden", "check").equals("update")) {
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual);
    }

    @TestFactory
    Stream<DynamicTest> the_text_form_reads_back_as_it_was_written() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".out.ir"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            CASES.relativize(file).toString(),
                                            () -> readBack(file)));
        }
    }

    private void readBack(Path file) throws IOException {
        String once = IrPrinter.print(IrParser.parse(Files.readString(file), world, world.test()));
        assertEquals(once, IrPrinter.print(IrParser.parse(once, world, world.test())));
    }
}
