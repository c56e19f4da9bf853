package dev.cloister.image;

import dev.cloister.image.ElfImage.Segment;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** ELF and layout → the page table and page contents of the enclave, in ascending order. */
final class EnclavePages {
    private static final int PAGE = ElfImage.PAGE_BYTES;

    private final List<PageRun> runs = new ArrayList<>();
    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();

    private EnclavePages() {}

    /** The pages, with both layout structures filled in. */
    static EnclavePages of(ElfImage elf, EnclaveLayout layout, byte[] metadataSha256) {
        EnclavePages pages = new EnclavePages();
        byte[] imageLayout = layout.imageLayout(metadataSha256);
        for (Segment segment : elf.segments()) {
            pages.addSegment(segment, elf.layoutOffset(), imageLayout);
        }
        for (int thread = 0; thread < layout.settings().threadCount(); thread++) {
            pages.addThread(layout, thread, elf.entry());
        }
        pages.addUnmeasured(layout.heap(), layout.settings().initialHeapBytes());
        return pages;
    }

    List<PageRun> runs() {
        return List.copyOf(runs);
    }

    byte[] contents() {
        return contents.toByteArray();
    }

    private void addSegment(Segment segment, long layoutOffset, byte[] imageLayout) {
        int lead = (int) (segment.address() - segment.firstPage());
        int filledBytes = roundUp(lead + segment.content().length);
        byte[] filled = new byte[filledBytes];
        System.arraycopy(segment.content(), 0, filled, lead, segment.content().length);
        long layoutAt = layoutOffset - segment.firstPage();
        if (layoutAt >= 0 && layoutAt + imageLayout.length <= filledBytes) {
            System.arraycopy(imageLayout, 0, filled, (int) layoutAt, imageLayout.length);
        }
        SecInfo secInfo = SecInfo.regular(segment.permissions());
        addFilled(segment.firstPage(), filled, secInfo);
        addZero(segment.firstPage() + filledBytes, segment.endPage(), secInfo);
    }

    private void addThread(EnclaveLayout layout, int thread, long entry) {
        addUnmeasured(layout.stackLow(thread), layout.settings().stackBytes());
        addFilled(layout.threadArea(thread), layout.threadAreaContent(thread), SecInfo.DATA);
        addFilled(layout.tcs(thread), layout.tcsContent(thread, entry), SecInfo.TCS);
        addZero(layout.ssa(thread), layout.ssa(thread) + layout.ssaBytes(), SecInfo.DATA);
    }

    private void addFilled(long offset, byte[] content, SecInfo secInfo) {
        if (content.length > 0) {
            runs.add(new PageRun(offset, content.length / PAGE, secInfo, true, contents.size()));
            contents.writeBytes(content);
        }
    }

    private void addZero(long offset, long end, SecInfo secInfo) {
        if (end > offset) {
            runs.add(new PageRun(offset, (end - offset) / PAGE, secInfo, true, PageRun.ZERO));
        }
    }

    private void addUnmeasured(long offset, long bytes) {
        runs.add(new PageRun(offset, bytes / PAGE, SecInfo.DATA, false, PageRun.ZERO));
    }

    private static int roundUp(int bytes) {
        return (bytes + PAGE - 1) & -PAGE;
    }
}
