package dev.cloister.aot.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cloister.aot.world.WorldMethod.NativeBinding;
import dev.cloister.aot.world.WorldRequest.EntryPoint;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AbiTablesTest {
    @Test
    void rowsAreReadAndCommentsAreNot() {
        AbiTables tables =
                new AbiTables(
                        """
                        /* CLO_NATIVE("p/Commented", "out", "()V", never, 0)
                         */
                        CLO_NATIVE("p/A", "f", "(ILjava/lang/String;)V", clo_f, 0)
                        CLO_NATIVE("p/A", "g", "()I",
                                   clo_g, CLO_NATIVE_NO_THROW)
                        """,
                        """
                        CLO_UPCALL("p/E", "raise", "()V", cloj_raise)
                        """);
        assertEquals(
                Optional.of(new NativeBinding("clo_f", true)),
                tables.binding("p/A", "f(ILjava/lang/String;)V"));
        assertEquals(Optional.of(new NativeBinding("clo_g", false)), tables.binding("p/A", "g()I"));
        assertTrue(tables.binding("p/Commented", "out()V").isEmpty());
        assertEquals(
                List.of(new EntryPoint("p/E", "raise", "()V", "cloj_raise")), tables.upcalls());
    }

    @Test
    void theNativeModulesTablesAreFound() {
        AbiTables tables = AbiTables.ofNativeModule();
        assertTrue(
                tables.upcalls()
                        .contains(
                                new EntryPoint(
                                        "dev/cloister/aot/jdk/NullPointers",
                                        "raise",
                                        "(JJ)V",
                                        "cloj_throw_null_pointer")));
        assertTrue(tables.binding("java/lang/Object", "hashCode()I").isPresent());
    }
}
