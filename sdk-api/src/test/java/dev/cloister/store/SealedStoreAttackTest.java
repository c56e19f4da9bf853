package dev.cloister.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cloister.store.StoreException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host can do to the files of a store, and the reason it is refused with. */
class SealedStoreAttackTest {
    private static final StoreOptions SMALL = StoreOptions.defaults().withSegmentBytes(4096);

    private final MemoryFiles files = new MemoryFiles();
    private final MonotonicCounter counter = new FileCounter(new MemoryFiles());

    @BeforeEach
    void fill() {
        try (SealedStore store = open(files, withCounter())) {
            for (int i = 0; i < 40; i++) {
                store.put(key(i), new byte[500]);
            }
        }
    }

    private StoreOptions withCounter() {
        return SMALL.withCounter(counter);
    }

    private static byte[] key(int i) {
        return ("key " + i).getBytes(StandardCharsets.UTF_8);
    }

    private static SealedStore open(UntrustedFiles files, StoreOptions options) {
        return SealedStore.open(files, new FixedKey(), options);
    }

    private static void refused(Reason reason, MemoryFiles files, StoreOptions options) {
        StoreException refused =
                assertThrows(StoreException.class, () -> open(files, options), reason.name());
        assertEquals(reason, refused.reason(), refused.getMessage());
    }

    @Test
    void untouchedFilesOpen() {
        assertEquals(40, open(files, withCounter()).size());
    }

    @Test
    void aDeletedFileIsMissed() {
        String middle = files.file(2);
        files.delete(middle);
        refused(Reason.MISSING_SEGMENT, files, SMALL);
        files.delete(files.file(0));
        refused(Reason.MISSING_SEGMENT, files, SMALL);
    }

    @Test
    void allFilesDeletedAreMissed() {
        files.contents.clear();
        refused(Reason.MISSING, files, withCounter());
        refused(Reason.MISSING, files, SMALL.existing());
    }

    @Test
    void swappedFilesAreRefused() {
        byte[] one = files.contents.get(files.file(1));
        files.contents.put(files.file(1), files.contents.get(files.file(2)));
        files.contents.put(files.file(2), one);
        refused(Reason.MISPLACED, files, SMALL);
    }

    @Test
    void aFileThatIsCutOffIsRefused() {
        files.cut(files.file(1), 1);
        refused(Reason.TRUNCATED, files, SMALL);
        files.contents.put(files.file(1), new byte[7]);
        refused(Reason.TRUNCATED, files, SMALL);
    }

    @Test
    void theLastFileCutOffIsARollback() {
        String last = files.contents.lastKey();
        files.cut(last, 1);
        refused(Reason.ROLLED_BACK, files, withCounter());
    }

    @Test
    void everyFlippedBitInAFileIsRefused() {
        String file = files.file(1);
        int size = files.contents.get(file).length;
        for (int at = 0; at < size; at += 11) {
            MemoryFiles changed = files.copy();
            changed.flip(file, at);
            StoreException refused =
                    assertThrows(StoreException.class, () -> open(changed, SMALL), "byte " + at);
            // A length or a format that was changed looks like something else; nothing passes.
            assertFalse(refused.reason() == Reason.HOST_FAILED, refused.getMessage());
        }
        MemoryFiles content = files.copy();
        content.flip(file, size - 100);
        refused(Reason.ALTERED, content, SMALL);
    }

    @Test
    void anOlderFileOfTheSameNameIsAnotherHistory() {
        MemoryFiles before = files.copy();
        String last = before.contents.lastKey();
        try (SealedStore store = open(files, SMALL)) {
            store.put(key(1), new byte[3000]);
            store.put(key(2), new byte[3000]);
            store.put(key(3), new byte[3000]);
        }
        // Another run that began from the same place wrote other files of the same names.
        MemoryFiles other = before.copy();
        try (SealedStore store = open(other, SMALL)) {
            store.put(key(4), new byte[3000]);
            store.put(key(5), new byte[3000]);
            store.put(key(6), new byte[3000]);
        }
        String replayed = files.contents.higherKey(last);
        files.contents.put(replayed, other.contents.get(replayed));
        refused(Reason.OTHER_HISTORY, files, SMALL);
    }

    @Test
    void allFilesOfAnEarlierTimeAreARollback() {
        MemoryFiles before = files.copy();
        try (SealedStore store = open(files, withCounter())) {
            store.put(key(1), new byte[1]);
        }
        refused(Reason.ROLLED_BACK, before, withCounter());
        assertEquals(40, open(files, withCounter()).size());
    }

    @Test
    void theFilesBeforeACompactionAreARollback() {
        MemoryFiles before = files.copy();
        try (SealedStore store = open(files, withCounter())) {
            store.compact();
        }
        MemoryFiles withoutEnd = files.copy();
        withoutEnd.cut(withoutEnd.contents.lastKey(), 1);
        withoutEnd.contents.putAll(before.contents);
        refused(Reason.ROLLED_BACK, withoutEnd, withCounter());
        refused(Reason.ROLLED_BACK, before, withCounter());
    }

    @Test
    void filesOfAnotherStoreAreRefused() {
        MemoryFiles other = new MemoryFiles();
        try (SealedStore store = open(other, SMALL)) {
            for (int i = 0; i < 40; i++) {
                store.put(key(i), new byte[500]);
            }
        }
        files.contents.put(files.file(1), other.contents.get(files.file(1)));
        refused(Reason.OTHER_HISTORY, files, SMALL);
    }

    @Test
    void anInstanceThatWasOvertakenStops() {
        SealedStore first = open(files, withCounter());
        SealedStore second = open(files.copy(), withCounter());
        second.put(key(1), new byte[1]);
        StoreException refused =
                assertThrows(StoreException.class, () -> first.put(key(2), new byte[1]));
        assertEquals(Reason.OVERTAKEN, refused.reason());
        assertEquals(
                Reason.CLOSED,
                assertThrows(StoreException.class, () -> first.get(key(1))).reason());
    }

    @Test
    void twoInstancesOnTheSameFilesDoNotMix() {
        SealedStore first = open(files, SMALL);
        SealedStore second = open(files, SMALL);
        second.put(key(1), new byte[1]);
        StoreException refused =
                assertThrows(StoreException.class, () -> first.put(key(2), new byte[1]));
        assertEquals(Reason.OVERTAKEN, refused.reason());
    }

    @Test
    void bytesChangedWhileTheStoreIsOpenAreRefused() {
        try (SealedStore store = open(files, SMALL)) {
            String file = files.file(0);
            byte[] good = files.contents.get(file);
            files.flip(file, good.length - 20);
            int refusals = 0;
            for (int i = 0; i < 40; i++) {
                try {
                    assertEquals(Optional.of(500), store.get(key(i)).map(value -> value.length));
                } catch (StoreException changed) {
                    assertEquals(Reason.ALTERED, changed.reason());
                    refusals++;
                }
            }
            assertEquals(1, refusals);
            files.contents.put(file, good);
            files.cut(file, 20);
            assertEquals(
                    Reason.TRUNCATED, assertThrows(StoreException.class, store::compact).reason());
        }
    }
}
