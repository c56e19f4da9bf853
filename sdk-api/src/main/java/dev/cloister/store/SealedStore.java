package dev.cloister.store;

import dev.cloister.seal.Sealer;
import dev.cloister.store.StoreException.Reason;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A key-value store on files that are not trusted. A change is durable when its method returns, and
 * a batch happens as a whole. Files that were deleted, swapped, cut off, changed or brought back
 * are refused, each with its own reason; with a counter also when all of them were brought back
 * together. For trusted code only; safe for use by many threads, which take turns.
 *
 * <p>Trust: the host sees how many records there are, how large, and when they are written and
 * read; it can destroy them. It sees no key and no value and changes nothing without being noticed.
 * What is not covered without a counter: that all files are those of an earlier time, which
 * includes that the end of the last file is missing. docs/sealing.md has the format and the
 * argument.
 */
public final class SealedStore implements AutoCloseable {
    private static final long COMPACT_ABOVE_CHANGES = 4096;

    private final UntrustedFiles files;
    private final StoreOptions options;
    private final SecureRandom random = new SecureRandom();
    private final StoreLog log;
    private StoreState state;
    private Position committed = Position.START;
    private boolean isUsable = true;

    private SealedStore(UntrustedFiles untrusted, KeyWrap keys, StoreOptions options) {
        this.files = new CheckedFiles(untrusted);
        this.options = options;
        this.log = new StoreLog(files, keys, random, options);
        this.state = recover(keys);
    }

    /**
     * Opens a store, or begins one where there are no files: reads all of it, which takes as long
     * as decrypting it does, and keeps 32 to 64 bytes in memory for each entry.
     *
     * @param sealer opens it again, so its label belongs to this store alone
     * @throws StoreException with the reason when the files are not what was written
     */
    public static SealedStore open(UntrustedFiles files, Sealer sealer, StoreOptions options) {
        return open(files, KeyWrap.of(sealer), options);
    }

    static SealedStore open(UntrustedFiles files, KeyWrap keys, StoreOptions options) {
        return new SealedStore(files, keys, options);
    }

    private StoreState recover(KeyWrap keys) {
        Optional<Position> seen = options.counter().map(MonotonicCounter::read);
        Recovery.Recovered found = new Recovery(files, keys, random, seen).run();
        StoreState recovered = found.state();
        List<Segment> segments = recovered.segments();
        if (segments.isEmpty() && options.mustExist()) {
            throw new StoreException(Reason.MISSING, "there is none");
        }
        for (String file : found.leftOver()) {
            files.delete(file);
        }
        if (!segments.isEmpty()) {
            // What a crash left written but not durable: history continues from it.
            files.sync(segments.get(segments.size() - 1).file());
        }
        committed = seen.orElse(Position.START);
        commit(recovered.head);
        return recovered;
    }

    /** The value of a key. */
    public synchronized Optional<byte[]> get(byte[] key) {
        checkUsable();
        long place = state.index.find(key);
        if (place == KeyIndex.NONE) {
            return Optional.empty();
        }
        return Payload.find(log.read(state, place), key)
                .orElseThrow(
                        () ->
                                new StoreException(
                                        Reason.ALTERED, "an entry is not where it was written"))
                .value();
    }

    /** Sets a key to a value; durable when this returns. */
    public void put(byte[] key, byte[] value) {
        apply(new Batch().put(key, value));
    }

    /** Removes a key, if it is there; durable when this returns. */
    public void delete(byte[] key) {
        apply(new Batch().delete(key));
    }

    /**
     * Makes all changes, or none when it throws and the store is opened again before they count.
     */
    public synchronized void apply(Batch batch) {
        if (batch.isEmpty()) {
            return;
        }
        write(
                () -> {
                    log.append(state, Payload.of(batch));
                    log.sync();
                    if (state.head.count() - committed.count() >= options.counterInterval()) {
                        commit(state.head);
                    }
                    if (state.changes > 2L * state.index.size() + COMPACT_ABOVE_CHANGES) {
                        compactNow();
                    }
                });
    }

    /** How many keys there are. */
    public synchronized int size() {
        checkUsable();
        return state.index.size();
    }

    /** Gives all entries to a receiver, in no order; it must not change the store. */
    public synchronized void forEach(BiConsumer<byte[], byte[]> receiver) {
        checkUsable();
        int given = 0;
        List<Segment> segments = state.segments();
        for (int i = 0; i < segments.size(); i++) {
            given += forEach(state.ordinal(i), segments.get(i), receiver);
        }
        if (given != state.index.size()) {
            throw new StoreException(
                    Reason.TRUNCATED,
                    "only " + given + " of " + state.index.size() + " entries are there any more");
        }
    }

    private int forEach(int ordinal, Segment segment, BiConsumer<byte[], byte[]> receiver) {
        SegmentScan scan = new SegmentScan(files, segment);
        int given = 0;
        while (true) {
            long place = StoreState.place(ordinal, scan.offset());
            Optional<Segment.Opened> record = scan.next();
            if (record.isEmpty()) {
                return given;
            }
            for (Payload.Change change : record.get().payload().changes()) {
                if (change.value().isPresent() && state.index.find(change.key()) == place) {
                    receiver.accept(change.key(), change.value().get());
                    given++;
                }
            }
        }
    }

    /**
     * Writes what is live into new files and deletes the old ones. Happens by itself when most of
     * the changes in the files are no longer live.
     */
    public synchronized void compact() {
        write(this::compactNow);
    }

    /**
     * The counter has seen the whole history before the snapshot begins and again when it is
     * complete: a snapshot that is brought back without its end is then known for what it is.
     */
    private void compactNow() {
        commit(state.head);
        List<Segment> old = List.copyOf(state.segments());
        state = new Compaction(files, log, state).run();
        commit(state.head);
        old.forEach(segment -> files.delete(segment.file()));
    }

    private void commit(Position head) {
        if (options.counter().isEmpty() || head.equals(committed)) {
            return;
        }
        if (!options.counter().get().advance(committed, head)) {
            throw new StoreException(
                    Reason.OVERTAKEN, "its counter has gone on from " + committed + " without it");
        }
        committed = head;
    }

    /** After a failure nobody knows what is on the files: only opening again finds out. */
    private void write(Runnable operation) {
        checkUsable();
        isUsable = false;
        operation.run();
        isUsable = true;
    }

    private void checkUsable() {
        if (!isUsable) {
            throw new StoreException(Reason.CLOSED, "is closed or failed before; open it again");
        }
    }

    /**
     * Lets the counter see the end of the history, and the index go: a store of millions may be
     * opened again while somebody still has this object. Nothing is lost when this is never called.
     */
    @Override
    public synchronized void close() {
        if (isUsable) {
            commit(state.head);
            isUsable = false;
        }
        state = null;
    }
}
