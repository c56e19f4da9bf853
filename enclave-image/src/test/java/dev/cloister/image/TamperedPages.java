package dev.cloister.image;

import static dev.cloister.image.ImageException.Reason.FORMAT;
import static dev.cloister.image.ImageException.Reason.MEASUREMENT;

import dev.cloister.image.ImageException.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes of the page table and of page contents, for every class of pages. */
final class TamperedPages {
    private static final int PAGE = ElfImage.PAGE_BYTES;
    private static final String MEASURED = "its pages measure to";

    private final List<PageRun> runs = Tampering.IMAGE.runs();
    private final List<String> names =
            ImageLayout.of(Tampering.IMAGE).regions(Tampering.IMAGE).stream()
                    .map(ImageRegion::name)
                    .toList();
    private final List<Tampering> all = new ArrayList<>();

    private TamperedPages() {}

    static List<Tampering> all() {
        TamperedPages kinds = new TamperedPages();
        for (int run = 0; run < kinds.runs.size(); run++) {
            kinds.contents(run);
            kinds.permissions(run);
            kinds.measured(run);
            kinds.place(run);
        }
        kinds.order();
        kinds.swaps();
        return kinds.all;
    }

    private String name(int run) {
        return "run " + run + " (" + names.get(run) + ")";
    }

    private void change(
            int run, String what, UnaryOperator<PageRun> change, Reason reason, String text) {
        List<PageRun> changed = new ArrayList<>(runs);
        changed.set(run, change.apply(runs.get(run)));
        all.add(Tampering.of(name(run) + " " + what, Tampering.withRuns(changed), reason, text));
    }

    private void contents(int index) {
        PageRun run = runs.get(index);
        if (!run.hasContent()) {
            return;
        }
        int from = (int) run.contentOffset();
        int end = from + (int) run.pageCount() * PAGE;
        for (int at : new int[] {from, (from + end) / 2, end - 1}) {
            byte[] contents = Tampering.IMAGE.contents().clone();
            contents[at] ^= 4;
            all.add(
                    Tampering.of(
                            name(index) + " content byte " + (at - from),
                            Tampering.withContents(contents),
                            MEASUREMENT,
                            MEASURED));
        }
    }

    private void permissions(int run) {
        long legal = runs.get(run).secInfo().flags();
        for (long flags : new long[] {0x201, 0x203, 0x205, 0x100}) {
            if (flags != legal) {
                change(run, secInfo(flags), with(flags), MEASUREMENT, MEASURED);
            }
        }
        for (long flags : new long[] {0x207, 0x202, 0x200, 0x103, 0x401, 0x209, 1L << 40 | legal}) {
            change(
                    run,
                    secInfo(flags),
                    with(flags),
                    FORMAT,
                    "run " + run + " secinfo is not legal");
        }
    }

    private static String secInfo(long flags) {
        return "with SECINFO 0x" + Long.toHexString(flags);
    }

    private static UnaryOperator<PageRun> with(long flags) {
        return run ->
                new PageRun(
                        run.offset(),
                        run.pageCount(),
                        new SecInfo(flags),
                        run.measured(),
                        run.contentOffset());
    }

    private void measured(int index) {
        boolean hasContent = runs.get(index).hasContent();
        change(
                index,
                "with measuring switched over",
                run ->
                        new PageRun(
                                run.offset(),
                                run.pageCount(),
                                run.secInfo(),
                                !run.measured(),
                                run.contentOffset()),
                hasContent ? FORMAT : MEASUREMENT,
                hasContent ? "run " + index + " has contents that are not measured" : MEASURED);
        int flags = ImageFormat.HEADER_BYTES + 40 * index + 24;
        all.add(
                Tampering.of(
                        name(index) + " with an unknown flag",
                        file -> file.putLong(flags, 2 | file.getLong(flags)),
                        FORMAT,
                        "run " + index + " flags has unknown bits"));
    }

    private void place(int index) {
        UnaryOperator<PageRun> lower = run -> moved(run, run.offset() - PAGE, run.pageCount());
        boolean touches = index > 0 && runs.get(index - 1).end() == runs.get(index).offset();
        if (index > 0) {
            change(
                    index,
                    "a page lower",
                    lower,
                    touches ? FORMAT : MEASUREMENT,
                    touches ? "run " + index + " overlaps" : MEASURED);
        }
        boolean last = index + 1 == runs.size();
        boolean full = !last && runs.get(index).end() == runs.get(index + 1).offset();
        boolean hasContent = runs.get(index).hasContent();
        change(
                index,
                "with a page more",
                run -> moved(run, run.offset(), run.pageCount() + 1),
                full || hasContent ? FORMAT : MEASUREMENT,
                full || hasContent ? "" : MEASURED);
        change(
                index,
                "with no page",
                run -> moved(run, run.offset(), 0),
                FORMAT,
                "run " + index + " page_count");
        change(
                index,
                "beyond the enclave",
                run -> moved(run, Tampering.IMAGE.secs().sizeBytes(), run.pageCount()),
                FORMAT,
                "run " + index + " offset is not a page of the enclave");
        change(
                index,
                "between two pages",
                run -> moved(run, run.offset() + 8, run.pageCount()),
                FORMAT,
                "run " + index + " offset is not a page of the enclave");
        change(
                index,
                "with contents from elsewhere",
                run ->
                        new PageRun(
                                run.offset(),
                                run.pageCount(),
                                run.secInfo(),
                                true,
                                run.hasContent() ? run.contentOffset() + PAGE : 1),
                FORMAT,
                "run " + index + " content_offset is not");
    }

    private static PageRun moved(PageRun run, long offset, long pages) {
        return new PageRun(offset, pages, run.secInfo(), run.measured(), run.contentOffset());
    }

    private void order() {
        for (int run = 0; run < runs.size(); run++) {
            List<PageRun> without = new ArrayList<>(runs);
            without.remove(run);
            boolean hasContent = runs.get(run).hasContent();
            all.add(
                    Tampering.of(
                            name(run) + " taken out",
                            Tampering.withRuns(without),
                            hasContent ? FORMAT : MEASUREMENT,
                            hasContent ? "cont" : MEASURED));
            List<PageRun> twice = new ArrayList<>(runs);
            twice.add(run, runs.get(run));
            all.add(
                    Tampering.of(
                            name(run) + " doubled",
                            Tampering.withRuns(twice),
                            FORMAT,
                            "run " + (run + 1) + " overlaps the run before it"));
            if (run > 0) {
                List<PageRun> swapped = new ArrayList<>(runs);
                Collections.swap(swapped, run - 1, run);
                all.add(
                        Tampering.of(
                                name(run) + " before the one before it",
                                Tampering.withRuns(swapped),
                                FORMAT,
                                "run " + run + " overlaps the run before it or is out of order"));
            }
        }
    }

    private void swaps() {
        byte[] original = Tampering.IMAGE.contents();
        for (int page = PAGE; page < original.length; page += PAGE) {
            byte[] swapped = original.clone();
            System.arraycopy(original, page - PAGE, swapped, page, PAGE);
            System.arraycopy(original, page, swapped, page - PAGE, PAGE);
            if (!Arrays.equals(original, swapped)) {
                all.add(
                        Tampering.of(
                                "contents of pages " + (page / PAGE - 1) + " and next swapped",
                                Tampering.withContents(swapped),
                                MEASUREMENT,
                                MEASURED));
            }
        }
        all.add(
                Tampering.of(
                        "contents of zeros",
                        Tampering.withContents(new byte[original.length]),
                        MEASUREMENT,
                        MEASURED));
    }
}
