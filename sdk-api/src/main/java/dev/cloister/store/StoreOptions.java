package dev.cloister.store;

import java.util.Optional;

/**
 * How to open a store. Immutable: each method answers a changed copy.
 *
 * @param counter makes a rollback over restarts visible; without one it is not
 * @param counterInterval the counter advances after so many records at the latest: 1 protects every
 *     acknowledged write, more lets the host take back as many less one
 * @param segmentBytes a file that is larger is followed by the next one
 * @param mustExist refuses to begin a new store
 */
public record StoreOptions(
        Optional<MonotonicCounter> counter,
        int counterInterval,
        long segmentBytes,
        boolean mustExist) {
    /** Checks the ranges. */
    public StoreOptions {
        if (counterInterval < 1) {
            throw new IllegalArgumentException(
                    "store: the counter's interval is below 1 (" + counterInterval + ")");
        }
        if (segmentBytes < 4096 || segmentBytes > 1L << 32) {
            throw new IllegalArgumentException(
                    "store: a segment has 4 KiB to 4 GiB (got " + segmentBytes + " bytes)");
        }
    }

    /** No counter, files of 64 MiB, begins a new store when there is none. */
    public static StoreOptions defaults() {
        return new StoreOptions(Optional.empty(), 1, 64L << 20, false);
    }

    /** With a counter that every write advances. */
    public StoreOptions withCounter(MonotonicCounter used) {
        return new StoreOptions(Optional.of(used), counterInterval, segmentBytes, mustExist);
    }

    /** Advances the counter only after so many records. */
    public StoreOptions withCounterInterval(int records) {
        return new StoreOptions(counter, records, segmentBytes, mustExist);
    }

    /** With files of another size, bytes. */
    public StoreOptions withSegmentBytes(long bytes) {
        return new StoreOptions(counter, counterInterval, bytes, mustExist);
    }

    /** Refuses to begin a new store. */
    public StoreOptions existing() {
        return new StoreOptions(counter, counterInterval, segmentBytes, true);
    }
}
