package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReflectionWorldTest {
    @TempDir private Path folder;
    private TestWorld world;

    @BeforeEach
    void makeWorld() {
        world = new TestWorld(folder).withOwnSubstitutions();
    }

    @Test
    void ofTheMembersOnlyTheNamedOneIsReachable() {
        world.build(
                """
                public class Main {
                    static int named(int value) { return value; }
                    static int named(long value) { return 0; }
                    static int other() { return 0; }
                    public static void main() throws Exception {
                        Class<?> type = Main.class;
                        type.getDeclaredMethod("named", int.class).invoke(null, 1);
                    }
                }
                """);
        assertEquals(List.of(), world.diagnostics());
        assertEquals(List.of("Main.main", "Main.named"), world.ownMethods());
        assertEquals(
                List.of("(I)I"),
                world.type("Main").methods().stream()
                        .filter(method -> method.name().equals("named"))
                        .map(WorldMethod::descriptor)
                        .toList());
    }

    @Test
    void whatIsLookedUpButNeverCalledIsNotReachable() {
        world.build(
                """
                public class Main {
                    static void named() {}
                    public static void main() throws Exception {
                        Main.class.getDeclaredMethod("named").getReturnType();
                    }
                }
                """);
        assertEquals(List.of(), world.diagnostics());
        assertEquals(List.of("Main.main"), world.ownMethods());
    }

    @Test
    void aProgramWithoutReflectionHasNoTables() {
        world.build("public class Main { public static void main() { Main.class.getName(); } }");
        assertTrue(world.world().findClass(DeclaredLookups.OWNER).isEmpty());
        assertTrue(world.world().findClass("java/lang/reflect/Method").isEmpty());
    }

    @Test
    void aFileOnTheClassPathDeclaresClassesAndProxies() {
        DeclarationFile.write(folder, List.of("# ours", "", "class:Main$A", "proxy:Main$B,Main$C"));
        world.build(
                """
                import java.lang.reflect.Proxy;
                public class Main {
                    static class A { static void a() {} }
                    interface B { void b(); }
                    interface C {}
                    static Object proxy(Class<?>[] types) {
                        return Proxy.newProxyInstance(null, types, (self, method, args) -> null);
                    }
                    public static void main() throws Exception {
                        Class.forName("Main" + System.nanoTime()).getMethod("a").invoke(null);
                        proxy(null);
                    }
                }
                """);
        assertEquals(List.of(), world.diagnostics());
        assertTrue(world.reaches("Main$A", "a"));
        assertTrue(world.reaches("jdk/proxy/$Proxy0", "b"));
    }

    @Test
    void aLineThatDeclaresNothingIsRefused() {
        DeclarationFile.write(folder, List.of("class:Main", "method:Main.main"));
        String message =
                assertThrows(
                                WorldException.class,
                                () ->
                                        world.build(
                                                """
                                                public class Main {
                                                    public static void main() throws Exception {
                                                        Class.forName("Main");
                                                    }
                                                }
                                                """))
                        .getMessage();
        assertEquals(
                "META-INF/cloister/declarations:2: not a declaration (method:Main.main); write"
                        + " class:NAME, constructors:NAME, resource:NAME, proxy:NAME,NAME, algorithm:TYPE.NAME or absent:NAME",
                message);
    }

    @Test
    void theBodyThatAnIntrinsicReplacesIsNotReachable() {
        world.build("public class Main { public static void main() { Math.fma(1.0, 2.0, 3.0); } }");
        assertFalse(world.reaches("java/lang/Math", "fma"));
        assertTrue(world.world().findClass("java/math/BigDecimal").isEmpty());
    }
}
