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

    final KeyIndex index;
    Position head;
    Optional<byte[]> storeId = Optional.empty();
    boolean snapshotIsComplete;
    boolean sawCommitted;

    /** Changes in the segments, live or not. */
    long changes;

    private long first = 1;

    /** By ordinal; the number of a segment is in its head. */
    private final List<Segment> segments = new ArrayList<>();

    StoreState(SecureRandom random, Position head) {
        this.index = new KeyIndex(random);
        this.head = head;
    }

    int add(Segment segment) {
        segments.add(segment);
        return segments.size() - 1;
    }

    List<Segment> segments() {
        return segments;
    }

    /** The number for the next segment. */
    long nextNumber() {
        return segments.isEmpty() ? first : segments.get(segments.size() - 1).head().number() + 1;
    }

    /** The first segment gets this number. */
    void startAt(long number) {
        first = number;
    }

    static long place(int ordinal, long offset) {
        return (long) ordinal << OFFSET_BITS | offset;
    }

    Segment segmentOf(long place) {
        return segments.get((int) (place >>> OFFSET_BITS));
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
