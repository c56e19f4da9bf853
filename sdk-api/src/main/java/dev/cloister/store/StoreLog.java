package dev.cloister.store;

import dev.cloister.store.StoreException.Reason;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Writes and reads records. What one session appends goes into files of its own: nothing is ever
 * written over, and no key is used by two sessions.
 */
final class StoreLog {
    private static final int FIRST_READ_BYTES = 4096;

    private final UntrustedFiles files;
    private final KeyWrap keys;
    private final SecureRandom random;
    private final StoreOptions options;
    private Optional<Segment> current = Optional.empty();
    private long offset;

    StoreLog(UntrustedFiles files, KeyWrap keys, SecureRandom random, StoreOptions options) {
        this.files = files;
        this.keys = keys;
        this.random = random;
        this.options = options;
    }

    /** Adds a record to the state's history; durable after {@link #sync}. */
    void append(StoreState state, Payload payload) {
        if (current.isEmpty() || offset >= options.segmentBytes()) {
            begin(state, false);
        }
        Segment segment = current.orElseThrow();
        byte[] record = segment.close(offset, state.head, payload);
        files.append(segment.file(), record);
        byte[] tag = Arrays.copyOfRange(record, record.length - Segment.TAG_BYTES, record.length);
        state.head = state.head.next(tag);
        state.apply(payload, StoreState.place(state.lastOrdinal(), offset));
        offset += record.length;
    }

    /** Ends the current segment, if any, and begins the next. */
    void begin(StoreState state, boolean isBase) {
        sync();
        byte[] storeId =
                state.storeId.orElseGet(
                        () -> {
                            byte[] made = new byte[SegmentHead.STORE_ID_BYTES];
                            random.nextBytes(made);
                            return made;
                        });
        state.storeId = Optional.of(storeId);
        Segment.Made made =
                Segment.make(keys, random, state.nextNumber(), isBase, state.head, storeId);
        Segment segment = made.segment();
        if (files.size(segment.file()) > 0) {
            throw new StoreException(
                    Reason.OVERTAKEN, segment.file() + ": is there already: somebody else writes");
        }
        files.append(segment.file(), made.first());
        state.add(segment);
        current = Optional.of(segment);
        offset = segment.firstOffset();
    }

    /** Returns when all that was appended is durable. */
    void sync() {
        current.ifPresent(segment -> files.sync(segment.file()));
    }

    /** What the record at a place says, verified. */
    byte[] read(StoreState state, long place) {
        Segment segment = state.segmentOf(place);
        long at = StoreState.offsetOf(place);
        byte[] bytes = files.read(segment.file(), at, FIRST_READ_BYTES);
        if (bytes.length < Segment.RECORD_HEAD_BYTES) {
            throw segment.altered();
        }
        int size = segment.recordBytes(bytes, 0);
        if (bytes.length < size) {
            bytes = files.read(segment.file(), at, size);
        }
        if (bytes.length < size) {
            throw segment.altered();
        }
        return segment.content(at, bytes, 0, size);
    }
}
