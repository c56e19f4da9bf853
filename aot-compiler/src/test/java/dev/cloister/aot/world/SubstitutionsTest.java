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
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

final class SubstitutionsTest {
    private static final String MAIN =
            """
            import java.util.*;
            public class Main {
                public static void main() {
                    StringJoiner j = new StringJoiner(",");
                    j.setEmptyValue("e");
                    j.length();
                }
            }
            """;
    private static final String HEAD =
            """
            package test;
            import dev.cloister.aot.jdk.*;
            import java.util.*;
            """;

    @TempDir private Path folder;
    private TestWorld world;

    @BeforeEach
    void makeWorld() {
        world = new TestWorld(folder);
    }

    private List<String> calls(String owner, String name, String descriptor) {
        WorldMethod method = world.world().resolveMethod(owner, name, descriptor).orElseThrow();
        return List.of(method.node().instructions.toArray()).stream()
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .map(call -> call.owner + "." + call.name)
                .toList();
    }

    @Test
    void aMethodReplacesTheOriginalAndMayCallIt() {
        world.substitute(
                        HEAD
                                + """
                        @Substitute("java/util/StringJoiner")
                        final class Target_java_util_StringJoiner {
                            @Original private String emptyValue;
                            @Original private native void compactElts();
                            int added;
                            public int length() { added++; compactElts(); return emptyValue.length(); }
                        }
                        """)
                .build(MAIN);
        assertEquals(
                List.of("java/util/StringJoiner.compactElts", "java/lang/String.length"),
                calls("java/util/StringJoiner", "length", "()I"));
        WorldMethod length =
                world.world()
                        .resolveMethod("java/util/StringJoiner", "length", "()I")
                        .orElseThrow();
        for (var instruction : length.node().instructions) {
            if (instruction instanceof FieldInsnNode field) {
                assertEquals("java/util/StringJoiner", field.owner);
            }
        }
        assertTrue(
                world.type("java/util/StringJoiner").fields().stream()
                        .anyMatch(field -> field.name().equals("added")));
        assertTrue(world.world().findClass("test/Target_java_util_StringJoiner").isEmpty());
    }

    @Test
    void replacedMethodsKeepTheirVisibility() {
        world.substitute(
                        HEAD
                                + """
                        @Substitute("java/util/StringJoiner")
                        final class Target_java_util_StringJoiner {
                            int length() { return 1; }
                        }
                        """)
                .build(MAIN);
        WorldMethod length =
                world.world()
                        .resolveMethod("java/util/StringJoiner", "length", "()I")
                        .orElseThrow();
        assertEquals(1, length.access() & 7);
    }

    @Test
    void onlyMarkedConstructorsCount() {
        String source =
                HEAD
                        + """
                @Substitute("java/util/StringJoiner")
                final class Target_java_util_StringJoiner {
                    @Original private String prefix;
                    %s Target_java_util_StringJoiner(CharSequence delimiter) { prefix = "p"; }
                }
                """;
        world.substitute(source.formatted("")).build(MAIN);
        assertTrue(
                calls("java/util/StringJoiner", "<init>", "(Ljava/lang/CharSequence;)V").size()
                        > 0);
        assertFalse(
                calls("java/util/StringJoiner", "<init>", "(Ljava/lang/CharSequence;)V")
                        .contains("java/lang/Object.<init>"));
        world = new TestWorld(folder).substitute(source.formatted("@Replace")).rebuild();
        assertEquals(
                List.of("java/lang/Object.<init>"),
                calls("java/util/StringJoiner", "<init>", "(Ljava/lang/CharSequence;)V"));
    }

    @Test
    void refusalsShowThePathAndTheRemedy() {
        world.substitute(
                        HEAD
                                + """
                        @Substitute("java/util/StringJoiner")
                        final class Target_java_util_StringJoiner {
                            @Refuse("count yourself") public native int length();
                        }
                        """)
                .build(MAIN);
        assertEquals(
                List.of(
                        "Main.java:6: java.util.StringJoiner.length cannot work in an enclave; count"
                                + " yourself\n"
                                + "    reached by Main.main → java.util.StringJoiner.length"),
                world.diagnostics());
        assertFalse(world.reaches("java/util/StringJoiner", "length"));
    }

    @Test
    void aRefusedClassIsReportedOnce() {
        world.substitute(
                        HEAD
                                + """
                        @Substitute("java/util/StringJoiner")
                        @Refuse("use StringBuilder")
                        final class Target_java_util_StringJoiner {}
                        """)
                .build(MAIN);
        assertEquals(
                List.of(
                        "Main.java:4: java.util.StringJoiner cannot work in an enclave; use"
                                + " StringBuilder\n"
                                + "    reached by Main.main → java.util.StringJoiner"),
                world.diagnostics());
    }

    @Test
    void foldedMethodsAndFieldsRemoveBranches() {
        world.substitute(
                        HEAD
                                + """
                        @Substitute("java/lang/System")
                        final class Target_java_lang_System {
                            @Fold public static SecurityManager getSecurityManager() { return null; }
                        }
                        """)
                .substitute(
                        HEAD
                                + """
                        @Substitute("java/util/Tripwire")
                        final class Target_java_util_Tripwire {
                            @Fold static final boolean ENABLED = false;
                        }
                        """)
                .build(
                        """
                        public class Main {
                            static void never() {}
                            static void always() {}
                            public static void main() {
                                SecurityManager sm = System.getSecurityManager();
                                if (sm != null) { never(); sm.checkExit(1); }
                                Object o = System.getSecurityManager() == null ? "x" : new Main();
                                always();
                                assert neverAsserted();
                            }
                            static boolean neverAsserted() { return true; }
                        }
                        """);
        assertEquals(List.of("Main.always", "Main.main"), world.ownMethods());
        assertFalse(world.type("Main").isInstantiated());
        assertTrue(world.type("Main").initializer().isEmpty());
        assertTrue(world.world().findClass("java/lang/SecurityManager").isEmpty());
    }

    @Test
    void aWholeSubstituteIsTheClass() {
        world.substitute(
                        HEAD
                                + """
                        @Substitute(value = "java/util/StringJoiner", whole = true)
                        public final class Target_java_util_StringJoiner implements Runnable {
                            private static int count;
                            public Target_java_util_StringJoiner(CharSequence c) { count++; }
                            public Target_java_util_StringJoiner setEmptyValue(CharSequence c) { return this; }
                            public int length() { Runnable r = () -> count++; r.run(); return count; }
                            public void run() {}
                        }
                        """)
                .build(MAIN);
        WorldClass joiner = world.type("java/util/StringJoiner");
        assertEquals(List.of("count"), joiner.fields().stream().map(WorldField::name).toList());
        assertTrue(joiner.isSubclassOf(world.type("java/lang/Runnable")));
        assertTrue(world.reaches("java/util/StringJoiner", "target$lambda$length$0"));
        assertEquals(List.of(), world.diagnostics());
    }

    @Test
    void ourInitialiserRunsAfterTheOriginalsOrInsteadOfIt() {
        String source =
                HEAD
                        + """
                @Substitute(value = "java/util/OptionalInt", replaceInitializer = %s)
                final class Target_java_util_OptionalInt {
                    static int started = Integer.parseInt("1");
                }
                """;
        String main =
                "public class Main { public static void main() { java.util.OptionalInt.of(1); } }";
        world.substitute(source.formatted("false")).build(main);
        assertEquals(
                List.of("java/util/OptionalInt.<init>", "java/lang/Integer.parseInt"),
                initializerCalls());
        world = new TestWorld(folder).substitute(source.formatted("true")).rebuild();
        assertEquals(List.of("java/lang/Integer.parseInt"), initializerCalls());
    }

    private List<String> initializerCalls() {
        WorldMethod initializer = world.type("java/util/OptionalInt").initializer().orElseThrow();
        return List.of(initializer.node().instructions.toArray()).stream()
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .map(call -> call.owner + "." + call.name)
                .toList();
    }

    @Test
    void aRemovedMethodLeavesTheInheritedOne() {
        world.substitute(
                        HEAD
                                + """
                        @Substitute("java/util/StringJoiner")
                        final class Target_java_util_StringJoiner {
                            @Remove public native String toString();
                        }
                        """)
                .build(MAIN.replace("j.length()", "j.hashCode()"));
        assertFalse(world.reaches("java/util/StringJoiner", "toString"));
    }

    @Test
    void aMemberThatTheOriginalLacksIsAnError() {
        WorldException wrong =
                assertThrows(
                        WorldException.class,
                        () ->
                                world.substitute(
                                                HEAD
                                                        + """
                                                @Substitute("java/util/StringJoiner")
                                                final class Target_java_util_StringJoiner {
                                                    @Original native int size();
                                                }
                                                """)
                                        .build(MAIN));
        assertEquals(
                "test/Target_java_util_StringJoiner.size()I: the original has no such method in"
                        + " java/util/StringJoiner",
                wrong.getMessage());
    }
}
