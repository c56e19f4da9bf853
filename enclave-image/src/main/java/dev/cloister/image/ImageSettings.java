package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;

/**
 * What is decided about an enclave besides its code.
 *
 * @param heapBytes bytes of Java heap, a multiple of 4096, up to 32 GiB
 * @param stackBytes bytes of stack of each thread, a multiple of 4096
 * @param threadCount how many threads can be inside at a time, 1..1024
 * @param ssaFramePages pages of one state save frame; 1 holds all state up to AVX
 * @param xfrm processor state that code inside may use: 3 = SSE, 7 = AVX
 * @param miscSelect SECS.MISCSELECT
 * @param productId ISVPRODID, 0..65535
 * @param securityVersion ISVSVN, 0..65535
 * @param debug whether a debugger may look inside
 * @param date SIGSTRUCT.DATE as decimal digits yyyymmdd; fixed, so that the same input gives the
 *     same bytes
 */
public record ImageSettings(
        long heapBytes,
        long stackBytes,
        int threadCount,
        int ssaFramePages,
        long xfrm,
        int miscSelect,
        int productId,
        int securityVersion,
        boolean debug,
        int date) {

    /** Checks every range. */
    public ImageSettings {
        requirePages("heap size", heapBytes, 1L << 35);
        requirePages("stack size", stackBytes, 1L << 30);
        requireRange("thread count", threadCount, 1, 1024);
        requireRange("SSA frame pages", ssaFramePages, 1, 16);
        requireRange("product id", productId, 0, 0xffff);
        requireRange("security version", securityVersion, 0, 0xffff);
        requireRange("date", date, 19700101, 99991231);
        if ((xfrm & 3) != 3) {
            throw new ImageException(
                    Reason.LAYOUT, "settings: XFRM lacks x87 and SSE (" + xfrm + "); use 3 or 7");
        }
    }

    /** 64 MiB heap, 1 MiB stacks, 8 threads, AVX, no debugging. */
    public static ImageSettings defaults() {
        return new ImageSettings(64L << 20, 1L << 20, 8, 1, 7, 0, 0, 0, false, 20260101);
    }

    /** The same with another heap size, bytes. */
    public ImageSettings withHeapBytes(long bytes) {
        return new ImageSettings(
                bytes,
                stackBytes,
                threadCount,
                ssaFramePages,
                xfrm,
                miscSelect,
                productId,
                securityVersion,
                debug,
                date);
    }

    /** The same with another stack size, bytes. */
    public ImageSettings withStackBytes(long bytes) {
        return new ImageSettings(
                heapBytes,
                bytes,
                threadCount,
                ssaFramePages,
                xfrm,
                miscSelect,
                productId,
                securityVersion,
                debug,
                date);
    }

    /** The same with another number of threads. */
    public ImageSettings withThreadCount(int count) {
        return new ImageSettings(
                heapBytes,
                stackBytes,
                count,
                ssaFramePages,
                xfrm,
                miscSelect,
                productId,
                securityVersion,
                debug,
                date);
    }

    /** The same with another product id and security version. */
    public ImageSettings withVersion(int product, int version) {
        return new ImageSettings(
                heapBytes,
                stackBytes,
                threadCount,
                ssaFramePages,
                xfrm,
                miscSelect,
                product,
                version,
                debug,
                date);
    }

    /** The same, open to debuggers or not. */
    public ImageSettings withDebug(boolean open) {
        return new ImageSettings(
                heapBytes,
                stackBytes,
                threadCount,
                ssaFramePages,
                xfrm,
                miscSelect,
                productId,
                securityVersion,
                open,
                date);
    }

    Secs secs(long sizeBytes) {
        long attributes = Secs.MODE_64_BIT | (debug ? Secs.DEBUG : 0);
        return new Secs(sizeBytes, ssaFramePages, miscSelect, attributes, xfrm);
    }

    private static void requirePages(String what, long bytes, long max) {
        if (bytes < ElfImage.PAGE_BYTES || bytes > max || bytes % ElfImage.PAGE_BYTES != 0) {
            throw new ImageException(
                    Reason.LAYOUT,
                    "settings: "
                            + what
                            + " must be a multiple of 4096 from 4096 to "
                            + max
                            + " bytes ("
                            + bytes
                            + ")");
        }
    }

    private static void requireRange(String what, long value, long min, long max) {
        if (value < min || value > max) {
            throw new ImageException(
                    Reason.LAYOUT,
                    "settings: "
                            + what
                            + " must be from "
                            + min
                            + " to "
                            + max
                            + " ("
                            + value
                            + ")");
        }
    }
}
