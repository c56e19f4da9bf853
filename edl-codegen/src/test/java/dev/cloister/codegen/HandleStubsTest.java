package dev.cloister.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of the safes module that stay in the enclave. */
class HandleStubsTest {
    @TempDir Path folder;

    private BothSides sides;
    private CodegenResult result;
    private Object safes;

    @BeforeEach
    void joinBothSides() throws Exception {
        CompiledModule module = CompiledModule.ofResources("safes", folder);
        result = module.generate("safes");
        sides = new BothSides(module, result);
        sides.join();
        safes = sides.proxy("com.safes.Safes");
    }

    private Object open(long cents) throws Throwable {
        return open("a", cents);
    }

    private Object open(String owner, long cents) throws Throwable {
        return BothSides.call(safes, "open", owner, cents);
    }

    @Test
    void callsReachTheVeryObjectAndParametersAreTheObjectsThemselves() throws Throwable {
        Object first = open(1);
        Object second = open(10);
        assertEquals(6L, BothSides.call(first, "add", 5L));
        Object entry = sides.make("com.safes.Safes$Entry", 2L, 0);
        assertEquals(6L, BothSides.call(first, "book", List.of(entry, entry)));
        assertEquals(26L, BothSides.call(safes, "total", first, 2, second));
        Object key = BothSides.call(first, "key", "k");
        assertEquals(true, BothSides.call(key, "fits", first));
        assertEquals(false, BothSides.call(key, "fits", second));
        assertEquals(
                "stuck k",
                assertThrows(IOException.class, () -> BothSides.call(key, "close")).getMessage());
    }

    @Test
    void theObjectIsClosedWithItsLastHandleAndItsPlaceIsFree() throws Throwable {
        Object first = open(1);
        Object again = BothSides.call(safes, "same", first);
        BothSides.call(first, "close");
        assertEquals(0, BothSides.call(safes, "closed"));
        assertEquals(2L, BothSides.call(again, "add", 1L));
        BothSides.call(again, "close");
        assertEquals(1, BothSides.call(safes, "closed"));
        String closed =
                assertThrows(IllegalStateException.class, () -> BothSides.call(first, "add", 1L))
                        .getMessage();
        assertEquals(
                "Safe.add: no open handle of Safe; it was closed, or is of another type", closed);
    }

    @Test
    void theLimitIsReachedBeforeTheMethodRuns() throws Throwable {
        Object first = open(1);
        Object second = open(2);
        Object third = open(3);
        assertTrue(
                assertThrows(IllegalStateException.class, () -> open(4))
                        .getMessage()
                        .startsWith("Safes.open result: 3 handles of Safe are open"));
        BothSides.call(third, "close");
        // A null result is refused, and gives the room back that was taken for it.
        assertThrows(NullPointerException.class, () -> BothSides.call(safes, "open", "", 1L));
        Object fourth = open(4);
        assertEquals(15L, BothSides.call(safes, "total", first, 7, second));
        BothSides.call(fourth, "close");
    }

    @Test
    void handlesTravelInsideOfCollectionsRecordsAndSealedInterfaces() throws Throwable {
        Object first = open("a", 1);
        assertEquals(Optional.empty(), BothSides.call(safes, "find", "b"));
        Optional<?> found = (Optional<?>) BothSides.call(safes, "find", "a");
        assertEquals(3L, BothSides.call(found.orElseThrow(), "add", 2L));
        BothSides.call(found.orElseThrow(), "close");
        Map<?, ?> owned = (Map<?, ?>) BothSides.call(safes, "byOwner");
        Object[] safesOfA = (Object[]) owned.get("a");
        assertEquals(4L, BothSides.call(safesOfA[0], "add", 1L));
        BothSides.call(safesOfA[0], "close");
        Object key = BothSides.call(first, "key", "k");
        Object wrapped = BothSides.call(safes, "wrap", first, List.of(key, key));
        Object bare = sides.make("com.safes.Safes$Bare", first, 10);
        // Twice bare; the safe of the outer and the inner case; each key fits.
        assertEquals(80L + 8 + 2000, BothSides.call(safes, "weigh", List.of(bare, wrapped, bare)));
        BothSides.call(first, "close");
        assertThrows(
                IllegalStateException.class,
                () -> BothSides.call(safes, "wrap", first, List.of(key)));
    }

    @Test
    void aResultGivesAllOfItsHandlesOrNone() throws Throwable {
        Object first = open("a", 1);
        open("b", 2);
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    "Safes.all result: 3 handles of Safe are open, the limit of its @EnclaveObject;"
                            + " close some or raise it",
                    assertThrows(IllegalStateException.class, () -> BothSides.call(safes, "all", 1))
                            .getMessage());
            assertThrows(NullPointerException.class, () -> BothSides.call(safes, "broken", first));
        }
        assertEquals(List.of(), BothSides.call(safes, "all", 0));
        assertEquals(0, BothSides.call(safes, "closed"));
        Object third = BothSides.call(safes, "find", "a");
        assertEquals(0, BothSides.call(safes, "closed"));
        assertTrue(((Optional<?>) third).isPresent());
        assertThrows(IllegalStateException.class, () -> BothSides.call(safes, "find", "b"));
    }

    @Test
    void aHandleIsANumberInEdl() {
        assertTrue(
                result.edl()
                        .contains(
                                "public int64_t Safes_total(int64_t first, int32_t factor, int64_t second);"),
                result.edl());
        assertTrue(
                result.edl().contains("public int64_t Safe_add(uint64_t target, int64_t cents);"),
                result.edl());
    }
}
