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

final class AbsentMembersTest {
    private static final String PROGRAM =
            """
            public class Main {
                static class Disk {
                    static final Object ROOT = new Object();
                    static void write() { new Deep(); }
                }
                static class Deep {}
                static void log() throws Exception { new java.net.Socket("log", 1); }
                public static void main() throws Exception {
                    if (System.nanoTime() == 1) {
                        Object root = Disk.ROOT;
                        Disk.write();
                        log();
                        new java.io.FileInputStream("x").read();
                    }
                }
            }
            """;

    @TempDir private Path folder;
    private TestWorld world;

    @BeforeEach
    void makeWorld() {
        world = new TestWorld(folder).withOwnSubstitutions();
    }

    @Test
    void aRefusedClassThatIsDeclaredAbsentIsNotRefusedAndBringsNothingIn() {
        declare("absent:java.io.FileInputStream", "absent:Main.log", "absent:Main$Disk");
        world.build(PROGRAM);
        assertEquals(List.of(), world.diagnostics());
        assertTrue(world.reaches("java/io/FileInputStream", "<init>"));
        assertTrue(world.reaches("Main", "log"));
        assertTrue(world.world().findClass("java/net/Socket").isEmpty());
        assertFalse(world.reaches("Main$Deep", "<init>"));
        assertFalse(world.reaches("Main$Disk", "<clinit>"));
    }

    @Test
    void onlyWhatIsNamedIsLeftOut() {
        declare("absent:java.io.FileInputStream");
        world.build(PROGRAM);
        assertEquals(1, world.diagnostics().size());
        assertTrue(world.reaches("Main$Deep", "<init>"));
    }

    @Test
    void aNameOfNothingIsASlip() {
        declare("absent:java.io.FileInputSteam");
        String message =
                assertThrows(WorldException.class, () -> world.build(PROGRAM)).getMessage();
        assertEquals(
                "absent:java.io.FileInputSteam: there is no such class or method on the class path;"
                        + " name a class (x.Y, x.Y$Inner) or a method of it (x.Y.method)",
                message);
    }

    private void declare(String... lines) {
        DeclarationFile.write(folder, List.of(lines));
    }
}
