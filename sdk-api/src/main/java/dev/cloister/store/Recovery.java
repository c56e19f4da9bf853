package dev.cloister.store;

import dev.cloister.store.StoreException.Reason;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Files → the state of the store, or a refusal. Reads every record since the last complete snapshot
 * and checks that together they are one history without a gap, which the counter's position is on.
 *
 * <p>A crash leaves at most the last file cut off within its head or its last record, and at most
 * one snapshot without an end. Both are taken for what they are; nothing else is forgiven.
 */
final class Recovery {
    private final UntrustedFiles files;
    private final KeyWrap keys;
    private final SecureRandom random;
    private final Optional<Position> committed;

    Recovery(
            UntrustedFiles files, KeyWrap keys, SecureRandom random, Optional<Position> committed) {
        this.files = files;
        this.keys = keys;
        this.random = random;
        this.committed = committed;
    }

    /** The state, and the files that it does not need. */
    record Recovered(StoreState state, List<String> leftOver) {}

    Recovered run() {
        List<String> names =
                files.list().stream()
                        .filter(name -> SegmentHead.numberOf(name).isPresent())
                        .sorted()
                        .toList();
        List<String> leftOver = new ArrayList<>();
        List<Segment> segments = open(names, leftOver);
        StoreState state = newest(segments, leftOver);
        if (committed.isPresent() && !state.sawCommitted) {
            throw segments.isEmpty()
                    ? new StoreException(Reason.MISSING, "there is none, but its counter counts")
                    : new StoreException(
                            Reason.ROLLED_BACK,
                            "ends at "
                                    + state.head
                                    + " or has another history; the counter has seen "
                                    + committed.get());
        }
        return new Recovered(state, leftOver);
    }

    private List<Segment> open(List<String> names, List<String> leftOver) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<Segment> segment = Segment.open(files, keys, names.get(i));
            if (segment.isPresent()) {
                segments.add(segment.get());
            } else if (i == names.size() - 1) {
                leftOver.add(names.get(i));
            } else {
                throw new StoreException(
                        Reason.TRUNCATED, names.get(i) + ": ends before its keys do");
            }
        }
        return segments;
    }

    /** From the newest snapshot that has an end, else from the beginning. */
    private StoreState newest(List<Segment> segments, List<String> leftOver) {
        int end = segments.size();
        for (int i = end - 1; i > 0; i--) {
            if (segments.get(i).head().isBase()) {
                StoreState state = scan(segments.subList(i, end));
                if (state.snapshotIsComplete) {
                    segments.subList(0, i).forEach(old -> leftOver.add(old.file()));
                    return state;
                }
                segments.subList(i, end).forEach(cut -> leftOver.add(cut.file()));
                end = i;
            }
        }
        if (end == 0) {
            StoreState empty = new StoreState(random, Position.START);
            see(empty, Position.START);
            return empty;
        }
        SegmentHead first = segments.get(0).head();
        StoreState state = scan(segments.subList(0, end));
        boolean isWhole = first.isBase() ? state.snapshotIsComplete : isStart(first.start());
        if (!isWhole) {
            throw new StoreException(
                    Reason.MISSING_SEGMENT,
                    SegmentHead.fileName(first.number()) + ": what came before it is not there");
        }
        return state;
    }

    private static boolean isStart(Position position) {
        return position.equals(Position.START);
    }

    private StoreState scan(List<Segment> segments) {
        StoreState state = new StoreState(random, segments.get(0).head().start());
        state.storeId = Optional.of(segments.get(0).head().storeId());
        see(state, state.head);
        Segment before = null;
        for (Segment segment : segments) {
            checkFollows(before, segment, state);
            scan(segment, state);
            before = segment;
        }
        return state;
    }

    private void scan(Segment segment, StoreState state) {
        int ordinal = state.add(segment);
        SegmentScan scan = new SegmentScan(files, segment);
        while (true) {
            long offset = scan.offset();
            Optional<Segment.Opened> record = scan.next();
            if (record.isEmpty()) {
                return;
            }
            if (!record.get().before().equals(state.head)) {
                throw new StoreException(
                        Reason.OTHER_HISTORY,
                        segment.file() + ": a record does not follow the one before it");
            }
            state.head = record.get().after();
            state.apply(record.get().payload(), StoreState.place(ordinal, offset));
            see(state, state.head);
        }
    }

    private void see(StoreState state, Position position) {
        if (committed.isPresent() && committed.get().equals(position)) {
            state.sawCommitted = true;
        }
    }

    /** A segment begins where the one before it ended; the ways of not doing so have names. */
    private static void checkFollows(Segment before, Segment segment, StoreState state) {
        SegmentHead head = segment.head();
        if (!Arrays.equals(head.storeId(), state.storeId.orElseThrow())) {
            throw new StoreException(
                    Reason.OTHER_HISTORY, segment.file() + ": is of another store");
        }
        if (head.start().equals(state.head)) {
            return;
        }
        if (head.start().count() <= state.head.count()) {
            throw new StoreException(
                    Reason.OTHER_HISTORY, segment.file() + ": does not continue this history");
        }
        if (head.number() == before.head().number() + 1) {
            throw new StoreException(Reason.TRUNCATED, before.file() + ": ends too early");
        }
        throw new StoreException(
                Reason.MISSING_SEGMENT,
                SegmentHead.fileName(before.head().number() + 1) + ": is not there");
    }
}
