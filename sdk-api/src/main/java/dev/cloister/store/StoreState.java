package dev.cloister.store;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a store knows in memory: its segments, where each key's record lies, where history stands.
 */
final class StoreState {
    private static final int OFFSET_BITS = 40;
    private static final int MAX_ORDINAL = (1 << Long.SIZE - 1 - OFFSET_BITS) - 1;

    final KeyIndex index;
    Position head;
    Optional<byte[]> storeId = Optional.empty();
    boolean snapshotIsComplete;
    boolean sawCommitted;

    /** Changes in the segments, live or not. */
    long changes;

    private long first = 1;

    /** Ordinals count from here; the number of a segment is in its head. */
    private final int firstOrdinal;

    private final List<Segment> segments = new ArrayList<>();

    StoreState(SecureRandom random, Position head) {
        this(new KeyIndex(random), head, 0);
    }

    private StoreState(KeyIndex index, Position head, int firstOrdinal) {
        this.index = index;
        this.head = head;
        this.firstOrdinal = firstOrdinal;
    }

    /**
     * The state that compaction turns this one into: without segments, and with the same index,
     * because a store of millions has no room for two. Places in segments of this state and of the
     * next differ, so an entry that was moved is known by its place.
     */
    StoreState next() {
        StoreState next = new StoreState(index, head, lastOrdinal() + 1);
        next.storeId = storeId;
        next.first = nextNumber();
        return next;
    }

    int add(Segment segment) {
        if (lastOrdinal() == MAX_ORDINAL) {
            throw new IllegalStateException(
                    "store: has had "
                            + MAX_ORDINAL
                            + " segments since it was opened; open it again");
        }
        segments.add(segment);
        return lastOrdinal();
    }

    /** Of the newest segment. */
    int lastOrdinal() {
        return firstOrdinal + segments.size() - 1;
    }

    /** Of the segment at an index of the list. */
    int ordinal(int index) {
        return firstOrdinal + index;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The number for the next segment. */
    long nextNumber() {
        return segments.isEmpty() ? first : segments.get(segments.size() - 1).head().number() + 1;
    }

    static long place(int ordinal, long offset) {
        return (long) ordinal << OFFSET_BITS | offset;
    }

    Segment segmentOf(long place) {
        return segments.get((int) (place >>> OFFSET_BITS) - firstOrdinal);
    }

    static long offsetOf(long place) {
        return place & (1L << OFFSET_BITS) - 1;
    }

    void apply(Payload payload, long place) {
        for (Payload.Change change : payload.changes()) {
            if (change.value().isPresent()) {
                index.put(change.key(), place);
            } else {
                index.remove(change.key());
            }
        }
        changes += payload.changes().size();
        snapshotIsComplete |= payload.kind() == Payload.Kind.SNAPSHOT_END;
    }
}
