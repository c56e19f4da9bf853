package dev.cloister.image;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

/** The instructions that build an enclave, in the order in which the processor measures them. */
public final class PageStream {
    /** How many bytes one EEXTEND measures. */
    static final int EXTEND_BYTES = 256;

    private static final ByteBuffer ZERO_PAGE =
            ByteBuffer.allocate(ElfImage.PAGE_BYTES).asReadOnlyBuffer();

    /** One instruction. */
    public sealed interface Event permits Create, Add, Extend {}

    /** ECREATE. */
    public record Create(int ssaFramePages, long sizeBytes) implements Event {}

    /** EADD of the page at an enclave offset. */
    public record Add(long offset, SecInfo secInfo) implements Event {}

    /**
     * EEXTEND of 256 bytes at an enclave offset; {@code data} is read-only and has exactly these
     * bytes remaining.
     */
    public record Extend(long offset, ByteBuffer data) implements Event {}

    private final Secs secs;
    private final List<PageRun> runs;
    private final ByteBuffer contents;

    /** The stream of an enclave: runs ascend and their contents lie inside {@code contents}. */
    PageStream(Secs secs, List<PageRun> runs, byte[] contents) {
        this.secs = secs;
        this.runs = runs;
        this.contents = ByteBuffer.wrap(contents).asReadOnlyBuffer();
    }

    /** Gives every event to {@code consumer}, in order. */
    public void forEach(Consumer<? super Event> consumer) {
        consumer.accept(new Create(secs.ssaFramePages(), secs.sizeBytes()));
        for (PageRun run : runs) {
            for (long page = 0; page < run.pageCount(); page++) {
                long offset = run.offset() + page * ElfImage.PAGE_BYTES;
                consumer.accept(new Add(offset, run.secInfo()));
                if (run.measured()) {
                    extend(offset, pageBytes(run, page), consumer);
                }
            }
        }
    }

    private ByteBuffer pageBytes(PageRun run, long page) {
        return run.hasContent()
                ? contents.slice(
                        (int) (run.contentOffset() + page * ElfImage.PAGE_BYTES),
                        ElfImage.PAGE_BYTES)
                : ZERO_PAGE;
    }

    private static void extend(long offset, ByteBuffer page, Consumer<? super Event> consumer) {
        for (int at = 0; at < ElfImage.PAGE_BYTES; at += EXTEND_BYTES) {
            consumer.accept(new Extend(offset + at, page.slice(at, EXTEND_BYTES)));
        }
    }
}
