package dev.cloister.store;

import java.util.Arrays;
import java.util.Optional;

/** Reads the records of a segment from first to last, in large pieces. */
final class SegmentScan {
    private final UntrustedFiles files;
    private final Segment segment;
    private byte[] window = new byte[0];
    private long windowOffset;
    private int at;

    SegmentScan(UntrustedFiles files, Segment segment) {
        this.files = files;
        this.segment = segment;
        this.windowOffset = segment.firstOffset();
    }

    /** Where the next record begins. */
    long offset() {
        return windowOffset + at;
    }

    /** The next record; empty where the file ends, also in the middle of one. */
    Optional<Segment.Opened> next() {
        if (!fill(Segment.RECORD_HEAD_BYTES)) {
            return Optional.empty();
        }
        int bytes = segment.recordBytes(window, at);
        if (!fill(bytes)) {
            return Optional.empty();
        }
        Segment.Opened opened = segment.open(offset(), window, at, bytes);
        at += bytes;
        return Optional.of(opened);
    }

    /** Makes the window hold so many bytes from the current place; false when the file ends. */
    private boolean fill(int wanted) {
        if (window.length - at >= wanted) {
            return true;
        }
        windowOffset += at;
        window = Arrays.copyOfRange(window, at, window.length);
        at = 0;
        while (window.length < wanted) {
            byte[] more =
                    files.read(
                            segment.file(),
                            windowOffset + window.length,
                            UntrustedFiles.MAX_TRANSFER_BYTES);
            if (more.length == 0) {
                return false;
            }
            int before = window.length;
            window = Arrays.copyOf(window, before + more.length);
            System.arraycopy(more, 0, window, before, more.length);
        }
        return true;
    }
}
