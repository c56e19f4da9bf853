package dev.cloister.image;

/**
 * What is decided about an enclave besides its code. All but the signature change MRENCLAVE.
 *
 * @param heapBytes bytes that the Java heap may have at most, a multiple of 4096, up to 32 GiB
 * @param initialHeapBytes bytes of it that are in the image from the start, and all there is on
 *     machines that cannot add pages to an enclave; a multiple of 4096, at most heapBytes
 * @param stackBytes bytes of stack of each thread, a multiple of 4096
 * @param threadCount how many threads can be inside at a time, 1..1024
 * @param ssaFramePages pages of one state save frame; 1 holds all state up to AVX-512
 * @param nestingLimit how many calls of one thread may be under way at a time, 1..1024: the first,
 *     and those that host services make while the enclave waits for them; 1 allows none of these
 * @param signature what is signed besides the measurement
 */
public record ImageSettings(
        long heapBytes,
        long initialHeapBytes,
        long stackBytes,
        int threadCount,
        int ssaFramePages,
        int nestingLimit,
        SignatureSettings signature) {

    static final int MAX_NESTING_LIMIT = 1024;

    /** Checks every range. */
    public ImageSettings {
        SettingsRules.requirePages("heap size", heapBytes, 1L << 35);
        SettingsRules.requirePages("initial heap size", initialHeapBytes, heapBytes);
        SettingsRules.requirePages("stack size", stackBytes, 1L << 30);
        SettingsRules.requireRange("thread count", threadCount, 1, 1024);
        SettingsRules.requireRange(
                "SSA frame pages", ssaFramePages, 1, ImageFormat.MAX_SSA_FRAME_PAGES);
        SettingsRules.requireRange("nesting limit", nestingLimit, 1, MAX_NESTING_LIMIT);
        SecsRules.checkFrame(
                SettingsRules::require, ssaFramePages, signature.xfrm(), signature.miscSelect());
    }

    /** 64 MiB heap, 1 MiB stacks, 8 threads, calls nested 16 deep, AVX, no debugging. */
    public static ImageSettings defaults() {
        return new ImageSettings(
                64L << 20, 64L << 20, 1L << 20, 8, 1, 16, SignatureSettings.defaults());
    }

    /** The same with a heap of another size, bytes, all of it there from the start. */
    public ImageSettings withHeapBytes(long bytes) {
        return new ImageSettings(
                bytes, bytes, stackBytes, threadCount, ssaFramePages, nestingLimit, signature);
    }

    /** The same with only so many bytes of the heap there from the start. */
    public ImageSettings withInitialHeapBytes(long bytes) {
        return new ImageSettings(
                heapBytes, bytes, stackBytes, threadCount, ssaFramePages, nestingLimit, signature);
    }

    /** The same with another stack size, bytes. */
    public ImageSettings withStackBytes(long bytes) {
        return new ImageSettings(
                heapBytes,
                initialHeapBytes,
                bytes,
                threadCount,
                ssaFramePages,
                nestingLimit,
                signature);
    }

    /** The same with another number of threads. */
    public ImageSettings withThreadCount(int count) {
        return new ImageSettings(
                heapBytes,
                initialHeapBytes,
                stackBytes,
                count,
                ssaFramePages,
                nestingLimit,
                signature);
    }

    /** The same with larger or smaller state save frames. */
    public ImageSettings withSsaFramePages(int pages) {
        return new ImageSettings(
                heapBytes,
                initialHeapBytes,
                stackBytes,
                threadCount,
                pages,
                nestingLimit,
                signature);
    }

    /** The same with calls that nest deeper, or less deep. */
    public ImageSettings withNestingLimit(int calls) {
        return new ImageSettings(
                heapBytes,
                initialHeapBytes,
                stackBytes,
                threadCount,
                ssaFramePages,
                calls,
                signature);
    }

    /** The same with another signature. */
    public ImageSettings withSignature(SignatureSettings other) {
        return new ImageSettings(
                heapBytes,
                initialHeapBytes,
                stackBytes,
                threadCount,
                ssaFramePages,
                nestingLimit,
                other);
    }

    /** The same with another product id and security version. */
    public ImageSettings withVersion(int product, int version) {
        return withSignature(
                signature.toBuilder().productId(product).securityVersion(version).build());
    }

    /** The same, open to debuggers or not. */
    public ImageSettings withDebug(boolean open) {
        return withSignature(signature.toBuilder().attribute(AttributeFlag.DEBUG, open).build());
    }

    Secs secs(long sizeBytes) {
        return Secs.of(sizeBytes, ssaFramePages, signature);
    }
}
