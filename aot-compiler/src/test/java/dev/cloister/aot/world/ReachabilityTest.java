package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.testing.TestCompiler;
import dev.cloister.aot.world.WorldRequest.BoundNative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

final class ReachabilityTest {
    @TempDir private Path folder;
    private TestWorld world;

    @BeforeEach
    void makeWorld() {
        world = new TestWorld(folder);
    }

    @Test
    void onlyReceiversThatAreCreatedAreTargets() {
        world.build(
                """
                public class Main {
                    interface Shape { int area(); }
                    static class Square implements Shape { public int area() { return one(); } int one() { return 1; } }
                    static class Circle implements Shape { public int area() { return two(); } int two() { return 2; } }
                    static class Never implements Shape { public int area() { return three(); } int three() { return 3; } }
                    static int sum(Shape s) { return s.area(); }
                    static boolean is(Object o) { return o instanceof Never; }
                    public static void main() { sum(new Square()); sum(new Circle()); is(null); }
                }
                """);
        assertEquals(
                List.of("Main$Circle", "Main$Square"), world.targets("Main$Shape", "area", "()I"));
        assertEquals(
                List.of(
                        "Main$Circle.area",
                        "Main$Circle.two",
                        "Main$Square.area",
                        "Main$Square.one",
                        "Main.is",
                        "Main.main",
                        "Main.sum"),
                world.ownMethods());
        assertFalse(world.type("Main$Never").isInstantiated());
        assertEquals(List.of(), world.diagnostics());
    }

    @Test
    void aReceiverCreatedAfterTheCallWasSeenIsFoundToo() {
        world.build(
                """
                public class Main {
                    static abstract class A { abstract A next(); }
                    static class B extends A { A next() { return new C(); } }
                    static class C extends A { A next() { return new D(); } }
                    static class D extends A { A next() { return null; } }
                    public static void main() { A a = new B(); while (a != null) a = a.next(); }
                }
                """);
        assertEquals(
                List.of("Main$B", "Main$C", "Main$D"),
                world.targets("Main$A", "next", "()LMain$A;"));
    }

    @Test
    void theMostSpecificDefaultMethodIsSelected() {
        world.build(
                """
                public class Main {
                    interface Top { default int v() { return 1; } }
                    interface Left extends Top { default int v() { return 2; } }
                    interface Right extends Top {}
                    static class Both implements Right, Left {}
                    static class Plain implements Right {}
                    static int call(Top t) { return t.v(); }
                    public static void main() { call(new Both()); call(new Plain()); }
                }
                """);
        assertEquals(
                List.of("Main$Left", "Main$Top"),
                world.targets("Main$Top", "v", "()I").stream().sorted().toList());
        assertEquals(List.of("Main$Left"), world.targets("Main$Both", "v", "()I"));
    }

    @Test
    void privateMethodsAreNotOverridden() {
        world.build(
                """
                public class Main {
                    static class A { private int v() { return 1; } int call() { return v(); } }
                    static class B extends A { int v() { return 2; } }
                    public static void main() { new B().call(); }
                }
                """);
        assertEquals(List.of("Main$A"), world.targets("Main$A", "v", "()I"));
        assertFalse(world.reaches("Main$B", "v"));
    }

    @Test
    void callsNameTheClassThatDeclaresTheMethod() {
        world.build(
                """
                public class Main {
                    static class A { int v() { return 1; } static int s() { return 1; } static int f; }
                    static class B extends A {}
                    static class C extends B { int v() { return super.v() + B.s() + B.f; } }
                    public static void main() { new C().v(); }
                }
                """);
        WorldMethod v = world.world().resolveMethod("Main$C", "v", "()I").orElseThrow();
        List<String> owners =
                List.of(v.node().instructions.toArray()).stream()
                        .filter(MethodInsnNode.class::isInstance)
                        .map(node -> ((MethodInsnNode) node).owner)
                        .toList();
        assertEquals(List.of("Main$A", "Main$A"), owners);
        assertEquals(
                List.of("f"),
                world.type("Main$A").fields().stream().map(WorldField::name).toList());
    }

    @Test
    void initialisersRunForActiveUsesOnly() {
        world.build(
                """
                public class Main {
                    static int made(int v) { return v; }
                    static class Constant { static final int V = 5; static final String S = "s"; static int zero; }
                    static class Lazy { static int v = made(1); static int get() { return v; } }
                    static class Parent { static int p = made(2); }
                    static class Child extends Parent { static int c() { return 1; } }
                    static class Mentioned { static int m = made(3); }
                    interface Defaults { int D = made(4); default int d() { return 1; } }
                    interface Silent { int S = made(5); int s(); }
                    static class Doer implements Defaults, Silent { public int s() { return 1; } }
                    public static void main() {
                        Constant.zero = Constant.V; Lazy.get(); Child.c(); new Doer();
                        Object o = Mentioned[].class; o = Mentioned.class;
                    }
                }
                """);
        assertFalse(world.type("Main$Constant").needsInitialization());
        assertTrue(world.type("Main$Lazy").initializer().isPresent());
        assertTrue(world.type("Main$Child").initializer().isEmpty());
        assertTrue(world.type("Main$Child").needsInitialization());
        assertTrue(world.type("Main$Parent").initializer().isPresent());
        assertFalse(world.type("Main$Mentioned").needsInitialization());
        assertTrue(world.type("Main$Doer").needsInitialization());
        assertTrue(world.type("Main$Defaults").initializer().isPresent());
        assertTrue(world.type("Main$Silent").initializer().isEmpty());
    }

    @Test
    void arraysAreClonedByObjectsMethod() {
        world.build(
                """
                public class Main {
                    enum Color { RED }
                    public static void main() { int[] a = {1}; a.clone(); Color.values(); }
                }
                """);
        WorldMethod clone =
                world.world().resolveMethod("[I", "clone", "()Ljava/lang/Object;").orElseThrow();
        assertEquals("clo_clone", clone.nativeBinding().orElseThrow().cFunction());
        assertTrue(clone.nativeBinding().orElseThrow().mayThrow());
        assertTrue(world.type("[LMain$Color;").isInstantiated());
        assertTrue(
                world.world()
                        .targets(world.type("[I"), "clone", "()Ljava/lang/Object;")
                        .contains(clone));
    }

    @Test
    void everyDimensionOfAnArrayIsCreated() {
        world.build(
                "public class Main { public static void main() { Object o = new Main[2][3][]; } }");
        assertTrue(world.type("[[[LMain;").isInstantiated());
        assertTrue(world.type("[[LMain;").isInstantiated());
        assertFalse(world.type("[LMain;").isInstantiated());
        assertTrue(world.type("[[[LMain;").isSubclassOf(world.type("[Ljava/lang/Object;")));
        assertFalse(world.type("[I").isSubclassOf(world.type("[Ljava/lang/Object;")));
    }

    @Test
    void arraysMadeFromAClassLiteralExist() {
        world.build(
                """
                public class Main {
                    static Object make(Class<?> c) { return java.lang.reflect.Array.newInstance(c, 2); }
                    public static void main() { make(Main.class); make(int[].class); }
                }
                """);
        assertTrue(world.type("[LMain;").isInstantiated());
        assertTrue(world.type("[[I").isInstantiated());
    }

    @Test
    void lambdasAreClassesWithHiddenFrames() {
        world.build(
                """
                public class Main {
                    interface Op { int apply(int x); }
                    static int run(Op op) { return op.apply(1); }
                    public static void main() { int k = 2; run(x -> x + k); run(x -> x); }
                }
                """);
        assertEquals(
                List.of("Main$$Lambda$1", "Main$$Lambda$2"),
                world.targets("Main$Op", "apply", "(I)I"));
        assertTrue(world.type("Main$$Lambda$1").isHidden());
        assertFalse(world.type("Main").isHidden());
        assertTrue(world.ownMethods().contains("Main.lambda$main$0"));
    }

    @Test
    void anApplicationsNativeMethodIsRefusedUnlessItIsBound() {
        String source =
                """
                public class Main {
                    static native int ask(String s);
                    static int helper() {
                        return ask("x");
                    }
                    public static void main() { helper(); }
                }
                """;
        world.build(source);
        assertEquals(
                List.of(
                        "Main.java:4: native method Main.ask(Ljava/lang/String;)I has no"
                                + " implementation in the enclave; write it in Java, or in C"
                                + " (src/main/enclave-c, --enclave-c), or ask the host through a"
                                + " @HostService\n"
                                + "    reached by Main.main → Main.helper → Main.ask"),
                world.diagnostics());
        TestWorld bound =
                new TestWorld(folder)
                        .bind(new BoundNative("Main", "ask", "(Ljava/lang/String;)I", "ask", true))
                        .rebuild();
        assertEquals(List.of(), bound.diagnostics());
        WorldMethod ask =
                bound.world().resolveMethod("Main", "ask", "(Ljava/lang/String;)I").orElseThrow();
        assertEquals("ask", ask.nativeBinding().orElseThrow().cFunction());
    }

    @Test
    void whatIsMissingIsReportedAllAtOnce() throws IOException {
        world.build(
                """
                public class Main {
                    static class Gone { static void f() {} }
                    static class Also { }
                    static void deeper() {
                        Object o = new Also();
                    }
                    public static void main() {
                        Gone.f();
                        deeper();
                    }
                }
                """);
        Files.delete(folder.resolve("Main$Gone.class"));
        Files.delete(folder.resolve("Main$Also.class"));
        assertEquals(
                List.of(
                        "Main.java:8: class Main$Gone (or a supertype of it) is missing; put it on"
                                + " the class path\n    reached by Main.main",
                        "Main.java:5: class Main$Also (or a supertype of it) is missing; put it on"
                                + " the class path\n    reached by Main.main → Main.deeper"),
                new TestWorld(folder).rebuild().diagnostics());
    }

    @Test
    void aMissingEntryPointSaysWhichPartIsMissing() {
        world.build("public class Main { public static void other() {} }");
        assertEquals(
                List.of("cloister: entry point Main.main()V does not exist; declare the method"),
                world.diagnostics());
        assertEquals(
                List.of(
                        "cloister: entry point Main.main()V does not exist; put its class on the"
                                + " class path"),
                new TestWorld(folder.resolve("nowhere")).rebuild().diagnostics());
    }

    @Test
    void entryPointsKeepTheNameThatCCallsThemBy() {
        world.build("public class Main { public static void main() {} }");
        assertEquals(
                Optional.of("main"),
                world.world().resolveMethod("Main", "main", "()V").orElseThrow().exportedName());
    }

    @Test
    void methodHandlesAreRefusedWithTheirPath() {
        world.build(
                """
                import java.lang.invoke.MethodHandle;
                public class Main {
                    static Object call(MethodHandle h) throws Throwable {
                        return h.invoke();
                    }
                    public static void main() throws Throwable { call(null); }
                }
                """);
        assertTrue(
                world.diagnostics()
                        .contains(
                                "Main.java:4: method handles (java.lang.invoke.MethodHandle.invoke)"
                                        + " do not exist in an enclave; find the handle with"
                                        + " constants in the method that calls it, or keep it so in"
                                        + " a static final field; or use a lambda\n    reached by Main.main → Main.call"),
                () -> world.diagnostics().toString());
    }

    @Test
    void packagePrivateMethodsAreOverriddenInTheirPackageOnly() {
        TestCompiler.compileInto(
                folder,
                "package p; public class Base {"
                        + " int v() { return 1; }"
                        + " public static int call(Base b) { return b.v(); }"
                        + " public static class Same extends Base { int v() { return 2; } } }");
        TestCompiler.compileInto(
                folder,
                "package q; public class Other extends p.Base { int v() { return 3; } }",
                List.of(folder));
        TestCompiler.compileInto(
                folder,
                "public class Main { public static void main() {"
                        + " p.Base.call(new q.Other()); p.Base.call(new p.Base.Same()); } }",
                List.of(folder));
        world.rebuild();
        assertEquals(List.of("p/Base", "p/Base$Same"), world.targets("p/Base", "v", "()I"));
    }

    @Test
    void twoBuildsGiveTheSameWorld() {
        String source =
                """
                import java.util.*;
                public class Main {
                    record R(int a) {}
                    public static void main() {
                        Map<R, List<String>> m = new HashMap<>();
                        m.computeIfAbsent(new R(1), k -> new ArrayList<>()).add("x");
                        m.forEach((k, v) -> v.forEach(s -> s.length()));
                    }
                }
                """;
        String first = listing(world.withOwnSubstitutions().build(source));
        assertEquals(first, listing(new TestWorld(folder).withOwnSubstitutions().rebuild()));
        assertTrue(first.contains("java/util/HashMap.computeIfAbsent"));
    }

    private static String listing(TestWorld world) {
        StringBuilder text = new StringBuilder();
        for (WorldClass type : world.world().classes()) {
            text.append(type.id()).append(' ').append(type.name()).append('\n');
            for (WorldMethod method : type.methods()) {
                text.append(type.name()).append('.').append(method.name());
                text.append(method.descriptor()).append(method.node().instructions.size());
                text.append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void noDynamicCallIsLeft() {
        world.build(
                """
                public class Main {
                    record R(int a, String b) {}
                    public static void main() {
                        R r = new R(1, "x");
                        String s = r + "y" + r.hashCode() + r.equals(r);
                        Runnable q = () -> s.length();
                        q.run();
                    }
                }
                """);
        for (WorldClass type : world.world().classes()) {
            for (WorldMethod method : type.methods()) {
                for (var instruction : method.node().instructions) {
                    assertFalse(
                            instruction.getOpcode() == Opcodes.INVOKEDYNAMIC,
                            () -> type.name() + "." + method.name());
                }
            }
        }
    }
}
