package dev.cloister.aot.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.fold.FoldedConstants.Null;
import dev.cloister.aot.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Which calls are left in a body once its branches are folded. */
final class ConstantFolderTest {
    private static final Map<String, Object> CONSTANTS =
            Map.of("nothing", Null.NULL, "zero", 0, "seven", 7, "big", 5_000_000_000L);

    private static final FoldedConstants FOLDED =
            new FoldedConstants() {
                @Override
                public Optional<Object> method(String owner, String name, String descriptor) {
                    return Optional.ofNullable(CONSTANTS.get(name));
                }

                @Override
                public Optional<Object> field(String owner, String name) {
                    return name.equals("FLAG") ? Optional.of(1) : Optional.empty();
                }
            };

    private static List<String> callsLeft(String body) {
        ClassNode node = new ClassNode();
        byte[] bytes =
                TestCompiler.compile(
                                """
                                public class Main {
                                    static Object nothing() { return null; }
                                    static int zero() { return 0; }
                                    int seven() { return 7; }
                                    static long big() { return 0; }
                                    static boolean FLAG;
                                    static Main other;
                                    static void yes() {}
                                    static void no() {}
                                    static boolean maybe() { return true; }
                                    void body(int p, Object q) { %s }
                                }
                                """
                                        .formatted(body))
                        .get("Main");
        new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
        List<String> calls = new ArrayList<>();
        for (MethodNode method : node.methods) {
            if (method.name.equals("body")) {
                new ConstantFolder(FOLDED).fold("Main", method);
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof MethodInsnNode call) {
                        calls.add(call.name);
                    }
                }
            }
        }
        return calls;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "if (nothing() != null) no(); else yes();",
                "Object o = nothing(); yes(); if (o != null) { no(); no(); }",
                "if (zero() > 0 && maybe()) no(); yes();",
                "int x = zero(); x += 2; if (x * 3 == 6) yes(); else no();",
                "if ((seven() & 1) == 1) yes(); else no();",
                "if (FLAG) yes(); else no();",
                "switch (seven()) { case 7 -> yes(); case 8 -> no(); default -> no(); }",
                "switch (zero()) { case 100 -> no(); case 2000 -> no(); default -> yes(); }",
                "if (big() == 5000000000L) yes(); else no();",
                "if (nothing() instanceof String) no(); yes();",
                "if (this == nothing()) no(); else yes();",
                "Object o = new int[zero()]; if (o == null) no(); yes();",
                "yes(); while (zero() != 0) no();",
                "assert p > 0 : p; if (FLAG) { yes(); return; } no();",
                "boolean b = nothing() == null; if (!b) no(); yes();",
            })
    void theBranchThatCannotBeTakenDisappears(String body) {
        assertEquals(List.of("yes"), callsLeft(body));
    }

    @Test
    void aLoopVariableIsNotTakenForItsFirstValue() {
        List<String> calls =
                callsLeft("for (int i = zero(); i < 3; i++) { if (i == 2) yes(); else no(); }");
        assertEquals(List.of("yes", "no"), calls);
    }

    @Test
    void whatIsUnknownStays() {
        assertEquals(
                List.of("yes", "no", "maybe"),
                callsLeft("zero(); if (p == 1) yes(); if (q == null) no(); maybe();"));
    }

    @Test
    void aReceiverThatMayBeNullIsStillChecked() {
        assertEquals(
                List.of("requireNonNull", "yes"),
                callsLeft("if (other.seven() == 7) yes(); else no();"));
    }

    @Test
    void thisNeedsNoCheckButAStaticMethodsFirstParameterDoes() {
        assertEquals(List.of("yes"), callsLeft("if (this.seven() == 7) yes(); else no();"));
        assertEquals(
                List.of("requireNonNull", "yes"),
                callsLeft(
                        "} static void unused() {} static void body(Main m) {"
                                + " if (m.seven() == 7) yes(); else no();"));
    }

    @Test
    void handlersOfCodeThatIsGoneGoToo() {
        List<String> calls =
                callsLeft(
                        "try { if (zero() == 1) no(); } catch (RuntimeException e) { no(); } yes();");
        assertEquals(List.of("yes"), calls);
        assertTrue(
                callsLeft("try { maybe(); } catch (RuntimeException e) { no(); }").contains("no"));
    }
}
