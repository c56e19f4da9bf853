package dev.cloister.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random operations on a store and on a HashMap, with restarts and crashes in between. */
class SealedStoreModelTest {
    private static final StoreOptions SMALL = StoreOptions.defaults().withSegmentBytes(8192);

    private final MemoryFiles files = new MemoryFiles();
    private final Map<String, String> model = new HashMap<>();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static SealedStore open(MemoryFiles files, StoreOptions options) {
        return SealedStore.open(files, new FixedKey(), options);
    }

    private void compare(SealedStore store) {
        assertEquals(model.size(), store.size());
        Map<String, String> all = new HashMap<>();
        store.forEach((key, value) -> all.put(text(key), text(value)));
        assertEquals(model, all);
        model.forEach(
                (key, value) ->
                        assertEquals(
                                Optional.of(value),
                                store.get(bytes(key)).map(SealedStoreModelTest::text)));
        assertTrue(store.get(bytes("never")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aStoreIsAMapThatSurvivesRestartsAndCrashes(long seed) {
        Random random = new Random(seed);
        StoreOptions options =
                SMALL.withCounter(new FileCounter(new MemoryFiles()))
                        .withCounterInterval(1 + random.nextInt(3));
        SealedStore store = open(files, options);
        for (int i = 0; i < 1500; i++) {
            String key = "key " + random.nextInt(200);
            int what = random.nextInt(100);
            if (what < 70) {
                String value = "value " + i + "x".repeat(random.nextInt(300));
                store.put(bytes(key), bytes(value));
                model.put(key, value);
            } else if (what < 94) {
                store.delete(bytes(key));
                model.remove(key);
            } else if (what < 97) {
                Batch batch = new Batch();
                for (int j = 0; j < 5; j++) {
                    batch.put(bytes(key + j), bytes("batch " + i)).delete(bytes(key));
                    model.put(key + j, "batch " + i);
                }
                store.apply(batch);
                model.remove(key);
            } else if (what < 98) {
                store.compact();
            } else {
                if (random.nextBoolean()) {
                    store.close();
                }
                files.crash(0);
                store = open(files, options.existing());
                compare(store);
            }
        }
        compare(store);
    }

    @Test
    void aClosedStoreRefusesEveryCallAndMayBeClosedAgain() {
        SealedStore store = open(files, SMALL);
        store.put(bytes("a"), bytes("1"));
        store.close();
        store.close();
        List<Executable> calls =
                List.of(
                        store::size,
                        store::compact,
                        () -> store.get(bytes("a")),
                        () -> store.put(bytes("b"), bytes("2")),
                        () -> store.forEach((key, value) -> {}));
        for (Executable call : calls) {
            assertEquals(
                    StoreException.Reason.CLOSED,
                    assertThrows(StoreException.class, call).reason());
        }
    }

    @Test
    void entriesOfLargeBatchesAreFoundAcrossCompactions() {
        SealedStore store = open(files, SMALL);
        for (int round = 0; round < 3; round++) {
            Batch batch = new Batch();
            for (int i = 0; i < 500; i++) {
                batch.put(bytes("key " + i), bytes("value " + round + " of " + i));
                model.put("key " + i, "value " + round + " of " + i);
            }
            batch.delete(bytes("key 77"));
            model.remove("key 77");
            store.apply(batch);
            compare(store);
            store.compact();
            compare(store);
        }
        store.close();
        store = open(files, SMALL);
        compare(store);
    }

    @Test
    void aCrashInTheMiddleOfAnAppendLosesThatAppendOnly() {
        SealedStore store = open(files, SMALL);
        store.put(bytes("a"), bytes("1"));
        MemoryFiles whole = files.copy();
        int before = (int) whole.size(whole.file(0));
        store.put(bytes("b"), bytes("2"));
        int after = (int) files.size(files.file(0));
        for (int kept = before; kept <= after; kept++) {
            MemoryFiles torn = files.copy();
            torn.cut(torn.file(0), after - kept);
            try (SealedStore reopened = open(torn, SMALL)) {
                assertEquals(kept == after ? 2 : 1, reopened.size());
                reopened.put(bytes("c"), bytes("3"));
            }
            try (SealedStore again = open(torn, SMALL)) {
                assertEquals("3", text(again.get(bytes("c")).orElseThrow()));
                assertEquals("1", text(again.get(bytes("a")).orElseThrow()));
            }
        }
    }

    @Test
    void aCrashAnywhereInACompactionLosesNothing() {
        StoreOptions options = SMALL.withCounter(new FileCounter(new MemoryFiles()));
        SealedStore store = open(files, options);
        for (int i = 0; i < 200; i++) {
            String value = "value " + i + "x".repeat(400);
            store.put(bytes("key " + i % 40), bytes(value));
            model.put("key " + i % 40, value);
        }
        int operations = 0;
        for (boolean done = false; !done; operations++) {
            FailingFiles failing = new FailingFiles(files.copy(), operations);
            MemoryFiles counter = new MemoryFiles();
            FileCounter follows = new FileCounter(counter);
            follows.advance(Position.START, options.counter().get().read());
            StoreOptions own = SMALL.withCounter(follows);
            try {
                SealedStore compacted = SealedStore.open(failing, new FixedKey(), own);
                compacted.compact();
                done = true;
            } catch (StoreException failed) {
                assertEquals(StoreException.Reason.HOST_FAILED, failed.reason());
            }
            compare(open(failing.files(), own));
        }
        assertTrue(operations > 20, operations + " operations were tried");
    }

    @Test
    void manyEntriesAreFoundInAnIndexThatGrowsAndShrinks() {
        KeyIndex index = new KeyIndex(new SecureRandom());
        for (int i = 0; i < 200_000; i++) {
            index.put(bytes("k" + i), i);
        }
        for (int i = 0; i < 200_000; i += 2) {
            index.remove(bytes("k" + i));
        }
        assertEquals(100_000, index.size());
        for (int i = 0; i < 200_000; i++) {
            assertEquals(i % 2 == 0 ? KeyIndex.NONE : i, index.find(bytes("k" + i)));
        }
    }
}
