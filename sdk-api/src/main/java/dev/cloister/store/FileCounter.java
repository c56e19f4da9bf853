package dev.cloister.store;

import java.util.Arrays;

/**
 * A counter in a file, for tests and development.
 *
 * <p>Trust: it is worth as much as whoever keeps the file. A host that brings back old files of the
 * store can bring back this one with them, and then nothing is noticed.
 */
public final class FileCounter implements MonotonicCounter {
    private static final String NAME = "counter";

    private final UntrustedFiles files;

    /** The counter in these files, which should not be those of the store. */
    public FileCounter(UntrustedFiles files) {
        this.files = files;
    }

    @Override
    public synchronized Position read() {
        long whole = files.size(NAME) / Position.BYTES;
        if (whole <= 0) {
            return Position.START;
        }
        byte[] last = files.read(NAME, (whole - 1) * Position.BYTES, Position.BYTES);
        return Position.of(last);
    }

    @Override
    public synchronized boolean advance(Position from, Position to) {
        if (!read().equals(from) || to.count() < from.count()) {
            return false;
        }
        long torn = Math.max(0, files.size(NAME)) % Position.BYTES;
        if (torn != 0) {
            // What a crash left half written: fill it up, so that what follows is in its place.
            files.append(NAME, Arrays.copyOf(new byte[0], Position.BYTES - (int) torn));
        }
        files.append(NAME, to.toBytes());
        files.sync(NAME);
        return true;
    }
}
