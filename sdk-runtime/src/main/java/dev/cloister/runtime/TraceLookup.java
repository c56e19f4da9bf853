package dev.cloister.runtime;

import dev.cloister.image.EnclaveImage;
import dev.cloister.image.PageRun;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * From offsets of code to Java methods: the trace table of an image ({@code runtime/trace.h}). It
 * is in the verified image, but is only read for messages; what does not hold together gives no
 * answer.
 */
final class TraceLookup {
    private static final int MAGIC = 0x31637274;
    private static final int PAGE_BYTES = 4096;
    private static final int FRAME_BYTES = 20;

    /** A call further away than this is more likely in another method. */
    private static final long NEAR_BYTES = 512;

    private final ByteBuffer table;

    private TraceLookup(ByteBuffer table) {
        this.table = table;
    }

    /** The table starts on a page of its own; an image without one answers nothing. */
    static TraceLookup in(EnclaveImage image) {
        byte[] contents = image.contents();
        ByteBuffer bytes = ByteBuffer.wrap(contents).order(ByteOrder.LITTLE_ENDIAN);
        for (PageRun run : image.runs()) {
            long start = run.contentOffset();
            if (start < 0 || start > contents.length) {
                continue;
            }
            long end = Math.min(contents.length, start + run.pageCount() * (long) PAGE_BYTES);
            for (long page = start; page + 32 <= end; page += PAGE_BYTES) {
                int sizeBytes = bytes.getInt((int) page + 24);
                if (bytes.getInt((int) page) == MAGIC && sizeBytes > 0 && page + sizeBytes <= end) {
                    return new TraceLookup(
                            bytes.slice((int) page, sizeBytes).order(ByteOrder.LITTLE_ENDIAN));
                }
            }
        }
        return new TraceLookup(ByteBuffer.allocate(32));
    }

    /** The Java call that returns exactly there: "com.acme.Foo.bar(Foo.java:12)". */
    Optional<String> at(long offset) {
        int index = indexAtOrBefore(offset);
        return index >= 0 && address(index) == offset ? frameOf(index) : Optional.empty();
    }

    /** The last Java call before it in the code, when that is close. */
    Optional<String> before(long offset) {
        int index = indexAtOrBefore(offset);
        return index >= 0 && offset - address(index) <= NEAR_BYTES
                ? frameOf(index)
                : Optional.empty();
    }

    private int indexAtOrBefore(long offset) {
        int low = 0;
        int high = offset < 0 ? 0 : table.getInt(4);
        try {
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (address(middle) <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        } catch (IndexOutOfBoundsException e) {
            return -1;
        }
    }

    private long address(int index) {
        return Integer.toUnsignedLong(table.getInt(table.getInt(12) + index * Integer.BYTES));
    }

    private Optional<String> frameOf(int index) {
        try {
            int record = table.getInt(table.getInt(16) + index * Integer.BYTES);
            int at = table.getInt(20) + record * FRAME_BYTES;
            int file = table.getInt(at + 8);
            String place = file == 0 ? "" : "(" + text(file) + ":" + table.getInt(at + 12) + ")";
            return Optional.of(text(table.getInt(at)) + "." + text(table.getInt(at + 4)) + place);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String text(int offset) {
        byte[] bytes = new byte[Math.min(table.getInt(offset), table.limit())];
        table.get(offset + Integer.BYTES, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
