package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassNumberingTest {
    @TempDir private Path folder;
    private ClosedWorld world;

    @BeforeEach
    void build() {
        world =
                new TestWorld(folder)
                        .build(
                                """
                                public class Main {
                                    interface I {}
                                    interface J extends I {}
                                    static class A {}
                                    static class A1 extends A implements I {}
                                    static class A2 extends A {}
                                    static class A3 extends A implements I {}
                                    static class A31 extends A3 implements J {}
                                    public static void main() {
                                        new A(); new A1(); new A2(); new A3(); new A31();
                                        Object o = new A[1]; o = new int[1][1];
                                    }
                                }
                                """)
                        .world();
    }

    private int id(String name) {
        return world.classNamed(name).id();
    }

    @Test
    void theListIsInIdOrder() {
        List<WorldClass> classes = world.classes();
        for (int i = 0; i < classes.size(); i++) {
            assertEquals(i, classes.get(i).id());
        }
        assertEquals("java/lang/Object", classes.get(0).name());
        assertEquals("void", classes.get(classes.size() - 1).name());
    }

    @Test
    void aSubclassTestIsARangeTest() {
        for (WorldClass type : world.classes()) {
            for (WorldClass other : world.classes()) {
                boolean plain =
                        !other.isInterface()
                                && !other.isArray()
                                && !other.isPrimitive()
                                && !type.isInterface();
                if (plain) {
                    boolean inRange = type.id() >= other.id() && type.id() <= other.lastId();
                    assertEquals(
                            type.isSubclassOf(other), inRange, type.name() + " of " + other.name());
                }
            }
        }
    }

    @Test
    void siblingsWithTheSameInterfacesStandTogether() {
        assertEquals(id("Main$A") + 1, id("Main$A2"));
        assertEquals(id("Main$A") + 2, id("Main$A1"));
        assertEquals(id("Main$A") + 3, id("Main$A3"));
        assertEquals(id("Main$A") + 4, id("Main$A31"));
        assertEquals(id("Main$A31"), world.classNamed("Main$A").lastId());
    }

    @Test
    void arraysFollowClassesAndObjectCoversThem() {
        WorldClass object = world.classNamed("java/lang/Object");
        int lastArray =
                world.classes().stream()
                        .filter(WorldClass::isArray)
                        .mapToInt(WorldClass::id)
                        .max()
                        .orElseThrow();
        assertEquals(lastArray, object.lastId());
        assertTrue(id("[Z") < id("[D"));
        assertTrue(id("[D") < id("[LMain$A;"));
        assertTrue(id("Main$A31") < id("[Z"));
        assertTrue(id("Main$I") > lastArray);
        assertTrue(id("int") > id("Main$I"));
    }
}
