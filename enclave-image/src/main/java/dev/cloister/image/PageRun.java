package dev.cloister.image;

/**
 * Consecutive pages that are alike.
 *
 * @param offset enclave offset of the first page, bytes
 * @param pageCount at least 1
 * @param measured whether EEXTEND follows EADD
 * @param contentOffset where their bytes start in the contents of the image, or {@link #ZERO}
 */
public record PageRun(
        long offset, long pageCount, SecInfo secInfo, boolean measured, long contentOffset) {
    /** The pages are zero and take no room in the file. */
    public static final long ZERO = -1;

    /** First offset after the run, bytes. */
    public long end() {
        return offset + pageCount * ElfImage.PAGE_BYTES;
    }

    /** Whether the pages have bytes in the file. */
    public boolean hasContent() {
        return contentOffset != ZERO;
    }
}
