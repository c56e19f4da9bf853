package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What an image tells its own code about where everything lies: clo_image_layout, read back from
 * the measured pages. Offsets and sizes are bytes.
 *
 * @param enclaveSizeBytes SECS.SIZE
 * @param heapOffset where the Java heap begins
 * @param initialHeapBytes its size from the start
 * @param heapBytes what it may grow to with pages that are added later; at least initialHeapBytes
 * @param threadCount number of TCSs
 * @param threadStride distance between two threads
 * @param imageEnd end of code and data
 * @param metadataSha256 digest of the metadata
 * @param nestingLimit calls of one thread that may be under way at a time
 */
public record ImageLayout(
        long enclaveSizeBytes,
        long heapOffset,
        long initialHeapBytes,
        long heapBytes,
        long threadCount,
        long threadStride,
        long imageEnd,
        byte[] metadataSha256,
        long nestingLimit) {

    /** Reads the layout; refuses an image whose {@code layout_offset} points elsewhere. */
    public static ImageLayout of(EnclaveImage image) {
        ByteBuffer in = bytes(image);
        if (in.getLong(0) != EnclaveLayout.MAGIC) {
            throw wrong("layout_offset", "does not point to the layout of this enclave");
        }
        byte[] digest = new byte[32];
        in.get(EnclaveLayout.METADATA_DIGEST_OFFSET, digest);
        return new ImageLayout(
                in.getLong(8),
                in.getLong(16),
                in.getLong(24),
                in.getLong(EnclaveLayout.HEAP_MAX_OFFSET),
                in.getLong(32),
                in.getLong(48),
                in.getLong(56),
                digest,
                in.getLong(EnclaveLayout.NESTING_LIMIT_OFFSET));
    }

    /** What each row of the page table is for. */
    public List<ImageRegion> regions(EnclaveImage image) {
        List<ImageRegion> regions = new ArrayList<>();
        for (PageRun run : image.runs()) {
            regions.add(region(run));
        }
        return List.copyOf(regions);
    }

    /** Bytes of stack of each thread, as the page table says. */
    public long stackBytes(EnclaveImage image) {
        return regions(image).stream()
                .filter(each -> each.kind() == ImageRegion.Kind.STACK)
                .mapToLong(ImageRegion::sizeBytes)
                .findFirst()
                .orElse(0);
    }

    void checkAgainst(EnclaveImage image) {
        require(enclaveSizeBytes == image.secs().sizeBytes(), "enclave_size", "the header's");
        long tcsCount =
                image.runs().stream()
                        .filter(run -> run.secInfo().equals(SecInfo.TCS))
                        .mapToLong(PageRun::pageCount)
                        .sum();
        require(threadCount == tcsCount, "thread_count", "the number of TCS pages");
        boolean heapIsThere =
                image.runs().stream()
                        .anyMatch(
                                run ->
                                        run.offset() == heapOffset
                                                && run.end() - run.offset() == initialHeapBytes);
        if (nestingLimit < 1 || nestingLimit > ImageSettings.MAX_NESTING_LIMIT) {
            throw wrong(
                    "clo_image_layout.nesting_limit",
                    "must be from 1 to "
                            + ImageSettings.MAX_NESTING_LIMIT
                            + " ("
                            + Long.toUnsignedString(nestingLimit)
                            + ")");
        }
        require(heapIsThere, "heap_offset and heap_size", "a run of the page table");
        boolean growthIsFree =
                heapBytes >= initialHeapBytes
                        && heapBytes % ElfImage.PAGE_BYTES == 0
                        && heapBytes <= enclaveSizeBytes - heapOffset
                        && image.runs().stream()
                                .noneMatch(run -> run.end() > heapOffset + initialHeapBytes);
        require(growthIsFree, "heap_max_size", "the heap, the enclave's size and the page table");
        if (!Arrays.equals(metadataSha256, Measurement.sha256(image.metadata()))) {
            throw new ImageException(
                    Reason.METADATA,
                    "metadata: is not what was measured and signed; the image was changed");
        }
    }

    private ImageRegion region(PageRun run) {
        if (run.offset() < imageEnd) {
            boolean code = (run.secInfo().flags() & SecInfo.EXECUTE) != 0;
            boolean data = (run.secInfo().flags() & SecInfo.WRITE) != 0;
            return new ImageRegion(
                    code
                            ? ImageRegion.Kind.CODE
                            : data ? ImageRegion.Kind.DATA : ImageRegion.Kind.CONSTANTS,
                    -1,
                    run);
        }
        if (run.offset() >= heapOffset) {
            return new ImageRegion(ImageRegion.Kind.HEAP, -1, run);
        }
        int thread = threadStride <= 0 ? 0 : (int) ((run.offset() - imageEnd) / threadStride);
        if (run.secInfo().equals(SecInfo.TCS)) {
            return new ImageRegion(ImageRegion.Kind.TCS, thread, run);
        }
        if (!run.measured()) {
            return new ImageRegion(ImageRegion.Kind.STACK, thread, run);
        }
        return new ImageRegion(
                run.hasContent() ? ImageRegion.Kind.THREAD_AREA : ImageRegion.Kind.SSA,
                thread,
                run);
    }

    private static void require(boolean holds, String field, String other) {
        if (!holds) {
            throw wrong("clo_image_layout." + field, "does not agree with " + other);
        }
    }

    private static ImageException wrong(String field, String problem) {
        return new ImageException(Reason.LAYOUT, "enclave image: " + field + " " + problem);
    }

    private static ByteBuffer bytes(EnclaveImage image) {
        long offset = image.layoutOffset();
        for (PageRun run : image.runs()) {
            boolean inside =
                    offset >= run.offset()
                            && offset <= run.end() - EnclaveLayout.IMAGE_LAYOUT_BYTES;
            if (inside && run.hasContent()) {
                int at = (int) (run.contentOffset() + offset - run.offset());
                return ByteBuffer.wrap(image.contents(), at, EnclaveLayout.IMAGE_LAYOUT_BYTES)
                        .slice()
                        .order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw wrong("layout_offset", "is not in a measured page with contents");
    }
}
