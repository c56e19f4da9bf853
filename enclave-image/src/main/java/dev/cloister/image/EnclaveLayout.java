package dev.cloister.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where everything lies in an enclave, as {@code native/include/cloister/layout.h} tells the
 * enclave itself. Offsets and sizes are bytes from the enclave base, multiples of a page.
 *
 * <p>Per thread, ascending: guard | stack | guard | thread area | TCS | SSA frames | guard. A guard
 * is pages that do not exist.
 */
record EnclaveLayout(long imageEnd, ImageSettings settings) {
    static final int IMAGE_LAYOUT_BYTES = 128;
    static final int METADATA_DIGEST_OFFSET = 72;
    static final int NESTING_LIMIT_OFFSET = 104;
    static final int HEAP_MAX_OFFSET = 112;
    static final long MAGIC = 0x3176756f79616c63L;
    static final int SSA_FRAMES = 2;

    private static final long PAGE = ElfImage.PAGE_BYTES;
    private static final long GUARD_BYTES = 16 * PAGE;
    private static final long THREAD_AREA_BYTES = 2 * PAGE;
    private static final int THREAD_LAYOUT_BYTES = 64;
    private static final long HEAP_ALIGNMENT_BYTES = 16 * PAGE;

    long threadStride() {
        return 3 * GUARD_BYTES + settings.stackBytes() + THREAD_AREA_BYTES + PAGE + ssaBytes();
    }

    long stackLow(int thread) {
        return imageEnd + thread * threadStride() + GUARD_BYTES;
    }

    long stackHigh(int thread) {
        return stackLow(thread) + settings.stackBytes();
    }

    long threadArea(int thread) {
        return stackHigh(thread) + GUARD_BYTES;
    }

    long tcs(int thread) {
        return threadArea(thread) + THREAD_AREA_BYTES;
    }

    long ssa(int thread) {
        return tcs(thread) + PAGE;
    }

    long ssaBytes() {
        return SSA_FRAMES * settings.ssaFramePages() * PAGE;
    }

    long heap() {
        long afterThreads = imageEnd + settings.threadCount() * threadStride();
        return (afterThreads + HEAP_ALIGNMENT_BYTES - 1) & -HEAP_ALIGNMENT_BYTES;
    }

    long enclaveSize() {
        long used = heap() + settings.heapBytes();
        long power = Long.highestOneBit(used);
        return power == used ? power : power << 1;
    }

    /** clo_image_layout. */
    byte[] imageLayout(byte[] metadataSha256) {
        ByteBuffer out = ByteBuffer.allocate(IMAGE_LAYOUT_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(MAGIC).putLong(enclaveSize()).putLong(heap());
        out.putLong(settings.initialHeapBytes());
        out.putLong(settings.threadCount()).putLong(threadArea(0)).putLong(threadStride());
        out.putLong(imageEnd).putLong(0).put(metadataSha256);
        out.putLong(settings.nestingLimit()).putLong(settings.heapBytes());
        return out.array();
    }

    /** Both pages of a thread area: zero but for clo_thread_layout at their end. */
    byte[] threadAreaContent(int thread) {
        ByteBuffer out =
                ByteBuffer.allocate((int) THREAD_AREA_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.position((int) THREAD_AREA_BYTES - THREAD_LAYOUT_BYTES);
        out.putLong(threadArea(thread))
                .putLong(stackLow(thread))
                .putLong(stackHigh(thread))
                .putLong(thread);
        out.putLong(ssa(thread)).putLong(settings.ssaFramePages() * PAGE);
        return out.array();
    }

    /** SDM volume 3, "TCS": FS and GS both point to the thread area. */
    byte[] tcsContent(int thread, long entry) {
        ByteBuffer out = ByteBuffer.allocate((int) PAGE).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(16, ssa(thread)).putInt(28, SSA_FRAMES).putLong(32, entry);
        out.putLong(48, threadArea(thread)).putLong(56, threadArea(thread));
        out.putInt(64, -1).putInt(68, -1);
        return out.array();
    }
}
