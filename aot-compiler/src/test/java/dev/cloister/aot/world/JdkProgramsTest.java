package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.testing.TestCompiler;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that use much of the class library, with this compiler's own substitutions: nothing is
 * refused, and no more is reached than the budget, so that a leak is noticed.
 */
final class JdkProgramsTest {
    @TempDir private Path folder;

    private ClosedWorld assertWithinBudget(int methodBudget, String body) {
        TestCompiler.compileInto(
                folder,
                """
                import java.math.*;
                import java.util.*;
                import java.util.concurrent.atomic.*;
                import java.util.function.*;
                import java.util.stream.*;
                public class Main {
                    enum Color { RED, GREEN }
                    record Point(int x, String label) {}
                    public static void main(String[] args) throws Exception { %s }
                }
                """
                        .formatted(body));
        EntryPoint main = new EntryPoint("Main", "main", "([Ljava/lang/String;)V", "main");
        WorldResult result;
        try (LibraryJdk jdk = LibraryJdk.find()) {
            result =
                    ClosedWorldBuilder.build(
                            new WorldRequest(List.of(folder), jdk, List.of(main), List.of()));
        }
        assertEquals(List.of(), result.diagnostics());
        int methods =
                result.world().classes().stream().mapToInt(type -> type.methods().size()).sum();
        assertTrue(methods <= methodBudget, () -> methods + " methods, budget " + methodBudget);
        return result.world();
    }

    @Test
    void arithmeticAndAnException() {
        assertWithinBudget(
                700,
                """
                int[] a = {1, 2, 3};
                int s = 0;
                for (int x : a) s += x / a.length;
                if (s > 100) throw new IllegalStateException("s " + s);
                System.out.println(s + " " + Math.sqrt(2) + Integer.parseInt("12"));
                """);
    }

    @Test
    void collectionsRecordsEnumsAndStreams() {
        assertWithinBudget(
                2_400,
                """
                Map<String, Integer> counts = new HashMap<>();
                counts.merge("a", 1, Integer::sum);
                var tree = new TreeMap<>(counts);
                EnumMap<Color, Point> colors = new EnumMap<>(Color.class);
                colors.put(Color.valueOf("RED"), new Point(1, "p"));
                List<String> labels = IntStream.range(0, 9).mapToObj(i -> new Point(i, "l" + i))
                    .filter(p -> p.x() > 2).map(Point::label).sorted().collect(Collectors.toList());
                System.out.println(labels + " " + tree + colors);
                """);
    }

    @Test
    void lookingUpEnumConstantsReachesTheirValues() {
        ClosedWorld world =
                assertWithinBudget(800, "new EnumMap<Color, String>(Color.class).clear();");
        WorldClass color = world.classNamed("Main$Color");
        assertTrue(color.initializer().isPresent());
        assertTrue(color.methods().stream().anyMatch(method -> method.name().equals("values")));
    }

    @Test
    void onlyProgramsThatStartThreadsCarryWhatRunsThem() {
        ClosedWorld quiet = assertWithinBudget(450, "");
        ClosedWorld busy = assertWithinBudget(800, "new Thread(() -> {}).start();");
        assertEquals("neverStarted", exported(quiet, "cloj_thread_run"));
        assertEquals("run", exported(busy, "cloj_thread_run"));
    }

    private static String exported(ClosedWorld world, String cName) {
        return world.classes().stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> method.exportedName().filter(cName::equals).isPresent())
                .map(WorldMethod::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bigNumbersAndAtomics() {
        assertWithinBudget(
                2_000,
                """
                System.out.println(new BigInteger("123").pow(50).mod(BigInteger.TEN)
                    + " " + new BigDecimal("1.50").multiply(BigDecimal.TEN));
                AtomicLong l = new AtomicLong();
                l.addAndGet(2);
                AtomicReference<String> r = new AtomicReference<>();
                r.compareAndSet(null, "x");
                System.out.println(l + r.get());
                """);
    }
}
