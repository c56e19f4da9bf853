package dev.cloister.store;

import dev.cloister.store.StoreException.Reason;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what is live into a snapshot and ends it; then nothing before it is needed. A crash before
 * the end leaves the old files as they are.
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

    Compaction(UntrustedFiles files, StoreLog log, SecureRandom random, StoreState old) {
        this.files = files;
        this.log = log;
        this.old = old;
        this.fresh = new StoreState(random, old.head);
        fresh.storeId = old.storeId;
    }

    /** The state after it; the files of the old one are not deleted yet. */
    StoreState run() {
        List<Segment> sources = List.copyOf(old.segments());
        fresh.startAt(old.nextNumber());
        log.begin(fresh, true);
        for (int ordinal = 0; ordinal < sources.size(); ordinal++) {
            copyLive(sources.get(ordinal), ordinal);
        }
        flush();
        if (fresh.index.size() != old.index.size()) {
            throw new StoreException(
                    Reason.TRUNCATED,
                    "only "
                            + fresh.index.size()
                            + " of "
                            + old.index.size()
                            + " entries are there any more");
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
