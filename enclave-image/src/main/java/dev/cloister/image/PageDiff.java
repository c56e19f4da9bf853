package dev.cloister.image;

import dev.cloister.image.ImageDifference.Area;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two images → which pages differ, region by region. Pages are compared by their place in the
 * region, so that a larger code segment does not make every stack differ; the layout structure is
 * left out, because what it holds is compared by name.
 */
final class PageDiff {
    private static final int PAGE = ElfImage.PAGE_BYTES;
    private static final int PAGES_SHOWN = 8;

    private final EnclaveImage image;
    private final byte[] contents;
    private final Map<String, List<PageRun>> regions = new TreeMap<>();

    private PageDiff(EnclaveImage image) {
        this.image = image;
        this.contents = image.contents().clone();
        for (ImageRegion region : ImageLayout.of(image).regions(image)) {
            // Heap and stacks have no contents; their sizes are compared by name.
            if (region.run().measured()) {
                regions.computeIfAbsent(region.name(), name -> new ArrayList<>()).add(region.run());
            }
        }
        eraseLayout();
    }

    static List<ImageDifference> of(EnclaveImage first, EnclaveImage second) {
        PageDiff a = new PageDiff(first);
        PageDiff b = new PageDiff(second);
        SortedSet<String> names = new TreeSet<>(a.regions.keySet());
        names.addAll(b.regions.keySet());
        List<ImageDifference> all = new ArrayList<>();
        for (String name : names) {
            List<Page> ours = a.pages(name);
            List<Page> theirs = b.pages(name);
            List<Page> changed = new ArrayList<>();
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                if (!a.same(ours.get(i), b, theirs.get(i))) {
                    changed.add(ours.get(i));
                }
            }
            if (!changed.isEmpty() || ours.size() != theirs.size()) {
                all.add(
                        new ImageDifference(
                                Area.PAGES,
                                name + (changed.isEmpty() ? "" : ": " + list(changed)),
                                ours.size() + " pages",
                                theirs.size() + " pages"));
            }
        }
        return all;
    }

    private record Page(PageRun run, int index) {
        long offset() {
            return run.offset() + (long) index * PAGE;
        }
    }

    private static String list(List<Page> pages) {
        return pages.size()
                + " differ, at "
                + pages.stream()
                        .limit(PAGES_SHOWN)
                        .map(page -> "0x" + Long.toHexString(page.offset()))
                        .collect(Collectors.joining(" "))
                + (pages.size() > PAGES_SHOWN ? " …" : "");
    }

    private List<Page> pages(String region) {
        List<Page> pages = new ArrayList<>();
        for (PageRun run : regions.getOrDefault(region, List.of())) {
            for (int i = 0; i < run.pageCount(); i++) {
                pages.add(new Page(run, i));
            }
        }
        return pages;
    }

    private boolean same(Page page, PageDiff other, Page theirs) {
        if (!page.run.secInfo().equals(theirs.run.secInfo())
                || page.run.measured() != theirs.run.measured()) {
            return false;
        }
        return Arrays.equals(bytes(page), other.bytes(theirs));
    }

    private byte[] bytes(Page page) {
        if (!page.run.hasContent()) {
            return new byte[PAGE];
        }
        int from = (int) (page.run.contentOffset() + (long) page.index * PAGE);
        return Arrays.copyOfRange(contents, from, from + PAGE);
    }

    private void eraseLayout() {
        for (PageRun run : image.runs()) {
            long inRun = image.layoutOffset() - run.offset();
            if (run.hasContent() && inRun >= 0 && image.layoutOffset() < run.end()) {
                int at = (int) (run.contentOffset() + inRun);
                Arrays.fill(contents, at, at + EnclaveLayout.IMAGE_LAYOUT_BYTES, (byte) 0);
            }
        }
    }
}
