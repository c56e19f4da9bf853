package dev.cloister.store;

import dev.cloister.store.StoreException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what is live into a snapshot and ends it; then nothing before it is needed. A crash before
 * the end leaves the old files as they are. The index is changed on the way: after a failure the
 * old state is of no use, and only opening again finds out how things are.
 */
final class Compaction {
    /** Small enough that reading one entry of a snapshot stays cheap. */
    private static final int PART_BYTES = 4096;

    private final UntrustedFiles files;
    private final StoreLog log;
    private final StoreState old;
    private final StoreState fresh;
    private List<Payload.Change> part = new ArrayList<>();
    private int partBytes;
    private int moved;

    Compaction(UntrustedFiles files, StoreLog log, StoreState old) {
        this.files = files;
        this.log = log;
        this.old = old;
        this.fresh = old.next();
    }

    /** The state after it; the files of the old one are not deleted yet. */
    StoreState run() {
        List<Segment> sources = List.copyOf(old.segments());
        log.begin(fresh, true);
        for (int i = 0; i < sources.size(); i++) {
            copyLive(sources.get(i), old.ordinal(i));
        }
        flush();
        if (moved != old.index.size()) {
            throw new StoreException(
                    Reason.TRUNCATED,
                    "only " + moved + " of " + old.index.size() + " entries are there any more");
        }
        log.append(fresh, new Payload(Payload.Kind.SNAPSHOT_END, List.of()));
        log.sync();
        return fresh;
    }

    private void copyLive(Segment source, int ordinal) {
        SegmentScan scan = new SegmentScan(files, source);
        while (true) {
            long place = StoreState.place(ordinal, scan.offset());
            Optional<Segment.Opened> record = scan.next();
            if (record.isEmpty()) {
                return;
            }
            for (Payload.Change change : record.get().payload().changes()) {
                if (change.value().isPresent() && old.index.find(change.key()) == place) {
                    add(change);
                }
            }
        }
    }

    private void add(Payload.Change change) {
        if (!part.isEmpty() && partBytes + change.bytes() > PART_BYTES) {
            flush();
        }
        moved++;
        part.add(change);
        partBytes += change.bytes();
    }

    private void flush() {
        if (!part.isEmpty()) {
            log.append(fresh, new Payload(Payload.Kind.SNAPSHOT, part));
            part = new ArrayList<>();
            partBytes = 0;
        }
    }
}
