package dev.cloister.image;

import java.util.List;

/**
 * What an enclave needs of a static position-independent ELF file: its loadable segments, in
 * ascending order.
 */
record ElfImage(long entry, long layoutOffset, List<Segment> segments) {
    static final int PAGE_BYTES = 4096;

    /** One PT_LOAD. {@code content} may be shorter than {@code sizeBytes}: the rest is zero. */
    record Segment(long address, long sizeBytes, int permissions, byte[] content) {
        long firstPage() {
            return address & -PAGE_BYTES;
        }

        long endPage() {
            return (address + sizeBytes + PAGE_BYTES - 1) & -PAGE_BYTES;
        }
    }

    /** First address after the last page. */
    long end() {
        return segments.get(segments.size() - 1).endPage();
    }
}
