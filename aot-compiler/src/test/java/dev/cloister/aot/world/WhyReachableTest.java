package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhyReachableTest {
    @TempDir private Path folder;
    private TestWorld world;

    @BeforeEach
    void build() {
        world =
                new TestWorld(folder)
                        .build(
                                """
                                public class Main {
                                    interface Task { void run(); }
                                    static class Deep implements Task { public void run() { Main.goal(); } }
                                    static void goal() {}
                                    static void execute(Task t) {
                                        t.run();
                                    }
                                    static Task make() { return new Deep(); }
                                    static void a() { b(); }
                                    static void b() { c(); }
                                    static void c() {}
                                    public static void main() {
                                        a();
                                        c();
                                        execute(null);
                                        make();
                                    }
                                }
                                """);
    }

    private WorldMethod method(String owner, String name) {
        return world.type(owner).methods().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePathIsTheShortestOne() {
        WhyReachable why = world.result().whyReachable();
        assertEquals(List.of("Main.main", "Main.c"), why.path(method("Main", "c")));
        assertEquals(14, why.callLine(method("Main", "c")));
        assertEquals(
                "Main.main → Main.a → Main.b", WhyReachable.text(why.path(method("Main", "b"))));
    }

    @Test
    void aVirtualCallIsExplainedByItsCallerAndItsReceiverByItsCreator() {
        WhyReachable why = world.result().whyReachable();
        assertEquals(
                List.of("Main.main", "Main.execute", "Main$Deep.run", "Main.goal"),
                why.path(method("Main", "goal")));
        assertEquals(
                List.of("Main.main", "Main.make"), why.pathToCreation(world.type("Main$Deep")));
        assertEquals(
                List.of("Main.main", "Main.make", "Main$Deep.run"),
                why.discovery(method("Main$Deep", "run")));
    }

    @Test
    void theReportCountsAndChargesWhatIsReached() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new WorldReport(world.result()).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertTrue(
                lines.get(0).matches("\\d+ classes, 10 methods \\(0 native\\), \\d+ instructions"),
                lines.get(0));
        assertTrue(lines.contains("    10  Main.main"), () -> String.join("\n", lines));
    }
}
