package dev.cloister.image;

import static dev.cloister.image.ImageException.Reason.FORMAT;
import static dev.cloister.image.ImageException.Reason.LAYOUT;
import static dev.cloister.image.ImageException.Reason.MEASUREMENT;
import static dev.cloister.image.ImageException.Reason.METADATA;
import static dev.cloister.image.ImageException.Reason.SIGNATURE;

import dev.cloister.image.ImageException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Changes of the header, the metadata and the length of the file. */
final class TamperedHeaders {
    private final List<Tampering> all = new ArrayList<>();

    private TamperedHeaders() {}

    static List<Tampering> all() {
        TamperedHeaders kinds = new TamperedHeaders();
        kinds.numbers();
        kinds.attributes();
        kinds.state();
        kinds.layoutOffset();
        kinds.padding();
        kinds.metadata();
        kinds.lengths();
        return kinds.all;
    }

    private void i32(String field, int at, int value, Reason reason, String text) {
        all.add(Tampering.of(field + " " + value, file -> file.putInt(at, value), reason, text));
    }

    private void i64(String field, int at, long value, Reason reason, String text) {
        all.add(
                Tampering.of(
                        field + " 0x" + Long.toHexString(value),
                        file -> file.putLong(at, value),
                        reason,
                        text));
    }

    private void numbers() {
        for (int at = 0; at < 8; at++) {
            int here = at;
            all.add(
                    Tampering.of(
                            "magic byte " + at,
                            file -> file.put(here, (byte) (file.get(here) ^ 0x20)),
                            FORMAT,
                            "magic"));
        }
        for (int version : new int[] {0, 2, -1}) {
            i32("version", 8, version, FORMAT, "version is");
        }
        int runs = Tampering.IMAGE.runs().size();
        i32("run_count", 12, 0, FORMAT, "run_count is not in 1..65536");
        i32("run_count", 12, 65537, FORMAT, "run_count is not in 1..65536");
        i32("run_count", 12, runs - 1, FORMAT, "padding after the metadata");
        i32("run_count", 12, runs + 1, FORMAT, "run " + runs + " offset is not a page");
        long bytes = Tampering.FILE.length;
        for (long length : new long[] {0, bytes - 1, bytes + 1, bytes + 4096, -1}) {
            i64("file_bytes", 16, length, FORMAT, "file_bytes");
        }
        for (long size : new long[] {0, 4096, 3L << 20, 1L << 37, -1L << 63}) {
            i64("enclave_size", 24, size, FORMAT, "enclave_size");
        }
        i64("enclave_size", 24, 1 << 13, FORMAT, "run 2 offset is not a page of the enclave");
        i64("enclave_size", 24, 1 << 22, MEASUREMENT, "its pages measure to");
        for (int pages : new int[] {0, 17, -1}) {
            i32("ssa_frame_pages", 32, pages, FORMAT, "ssa_frame_pages");
        }
        i32("ssa_frame_pages", 32, 2, MEASUREMENT, "its pages measure to");
        long metadata = Tampering.IMAGE.metadata().length;
        i64("metadata_bytes", 64, metadata - 1, FORMAT, "padding after the metadata");
        i64("metadata_bytes", 64, metadata + 1, METADATA, "metadata");
        i64("metadata_bytes", 64, metadata + 4096, FORMAT, "contents_bytes");
        i64("metadata_bytes", 64, 1 << 30, FORMAT, "metadata_bytes");
        long contents = Tampering.IMAGE.contents().length;
        for (long each : new long[] {contents - 4096, contents + 4096, contents + 1, -4096}) {
            i64("contents_bytes", 72, each, FORMAT, "contents_bytes");
        }
    }

    private void attributes() {
        long flags = Tampering.IMAGE.secs().attributes();
        for (AttributeFlag flag : AttributeFlag.values()) {
            boolean format =
                    List.of(
                                    AttributeFlag.INIT,
                                    AttributeFlag.MODE64BIT,
                                    AttributeFlag.EINITTOKENKEY,
                                    AttributeFlag.CET)
                            .contains(flag);
            i64(
                    "attributes with " + flag + " changed",
                    40,
                    flags ^ flag.bit(),
                    format ? FORMAT : SIGNATURE,
                    format ? "attributes" : "attributes is 0x");
        }
        for (int bit : new int[] {3, 8, 11, 63}) {
            i64("attributes", 40, flags ^ 1L << bit, FORMAT, "attributes has unknown bits");
        }
    }

    private void state() {
        i64("xfrm without x87", 48, 6, FORMAT, "xfrm lacks x87 and SSE");
        i64("xfrm without SSE", 48, 5, FORMAT, "xfrm lacks x87 and SSE");
        i64("xfrm without AVX", 48, 3, SIGNATURE, "xfrm is 0x3");
        i64("xfrm with AVX-512", 48, 0xe7, SIGNATURE, "xfrm is 0xe7");
        i64("xfrm with AVX-512 but not AVX", 48, 0xe3, FORMAT, "AVX-512 without AVX");
        i64("xfrm with half of AVX-512", 48, 0x27, FORMAT, "a part of AVX-512");
        i64("xfrm with PKRU", 48, 0x207, SIGNATURE, "xfrm is 0x207");
        i64("xfrm with AMX", 48, 0x60007, FORMAT, "ssa_frame_pages is 1, too few");
        i64("xfrm with half of AMX", 48, 0x20007, FORMAT, "xfrm has unknown bits");
        i64("xfrm with MPX", 48, 0x1f, FORMAT, "xfrm has unknown bits");
        i64("xfrm with its last bit", 48, Long.MIN_VALUE | 7, FORMAT, "xfrm has unknown bits");
        i32("miscselect", 36, 1, SIGNATURE, "miscselect is 0x1");
        i32("miscselect", 36, 2, FORMAT, "miscselect has unknown bits");
        i32("miscselect", 36, 1 << 31, FORMAT, "miscselect has unknown bits");
    }

    private void layoutOffset() {
        long size = Tampering.IMAGE.secs().sizeBytes();
        long heap = ImageLayout.of(Tampering.IMAGE).heapOffset();
        i64("layout_offset", 56, TinyElf.LAYOUT_ADDRESS + 8, LAYOUT, "layout_offset");
        i64("layout_offset of another page", 56, TinyElf.CODE_ADDRESS, LAYOUT, "layout_offset");
        i64("layout_offset in the heap", 56, heap, LAYOUT, "not in a measured page");
        i64("layout_offset in a guard", 56, size - 128, LAYOUT, "not in a measured page");
        i64("layout_offset across a page end", 56, 0x3fff, LAYOUT, "not in a measured page");
        i64("layout_offset", 56, size - 127, FORMAT, "layout_offset");
        i64("layout_offset", 56, -1, FORMAT, "layout_offset");
    }

    private void padding() {
        int runs = Tampering.IMAGE.runs().size();
        int metadataEnd = (int) ImageFormat.metadataAt(runs) + Tampering.IMAGE.metadata().length;
        int contents = (int) ImageFormat.contentsAt(runs, Tampering.IMAGE.metadata().length);
        Object[][] places = {
            {80, "padding after the header"},
            {127, "padding after the header"},
            {1936, "padding after SIGSTRUCT"},
            {2047, "padding after SIGSTRUCT"},
            {metadataEnd, "padding after the metadata"},
            {contents - 1, "padding after the metadata"}
        };
        for (Object[] place : places) {
            int at = (int) place[0];
            all.add(
                    Tampering.of(
                            "padding byte " + at,
                            file -> file.put(at, (byte) 0x80),
                            FORMAT,
                            (String) place[1]));
        }
    }

    private void metadata() {
        String json = new String(Tampering.IMAGE.metadata(), StandardCharsets.US_ASCII);
        String[][] changes = {
            {"the name", "\"payroll\"", "\"payroli\""},
            {"the boundary", "\"abab", "\"acab"},
            {"a service", "p.Payroll", "q.Payroll"},
            {"a host service", "p.AuditLog", "p.EvilLog"},
            {"a version", "17.0.15", "17.0.14"},
            {"a key", "\"services\"", "\"servants\""},
            {"an added service", "\"p.Payroll\"", "\"p.Payroll\",\"p.Zebra\""},
            {"white space", ",\"name\"", ", \"name\""},
            {"a removed service", "[\"p.Outer$Audit\",", "["},
            {"another order", "\"p.Outer$Audit\",\"p.Payroll\"", "\"p.Payroll\",\"p.Outer$Audit\""},
            {"its end", "]}", "]"},
            {"something after it", "]}", "]}}"}
        };
        for (String[] change : changes) {
            all.add(
                    Tampering.of(
                            "metadata with another text: " + change[0],
                            Tampering.withMetadata(
                                    json.replace(change[1], change[2])
                                            .getBytes(StandardCharsets.US_ASCII)),
                            METADATA,
                            "metadata"));
        }
        all.add(
                Tampering.of(
                        "no metadata", Tampering.withMetadata(new byte[0]), METADATA, "metadata"));
    }

    /** Cut at every boundary of the structure, and one byte before each. */
    private void lengths() {
        int runs = Tampering.IMAGE.runs().size();
        int metadataAt = (int) ImageFormat.metadataAt(runs);
        int metadataEnd = metadataAt + Tampering.IMAGE.metadata().length;
        int contents = (int) ImageFormat.contentsAt(runs, Tampering.IMAGE.metadata().length);
        TreeSet<Integer> boundaries =
                new TreeSet<>(
                        List.of(
                                8,
                                12,
                                16,
                                24,
                                32,
                                36,
                                40,
                                48,
                                56,
                                64,
                                72,
                                80,
                                128,
                                1936,
                                2048,
                                metadataAt,
                                metadataEnd,
                                contents));
        for (int run = 1; run < runs; run++) {
            boundaries.add(2048 + 40 * run);
        }
        for (int page = contents + 4096; page < Tampering.FILE.length; page += 4096) {
            boundaries.add(page);
        }
        for (int boundary : boundaries) {
            cut(boundary);
            cut(boundary - 1);
        }
        cut(0);
        cut(Tampering.FILE.length - 1);
        longer(1);
        longer(4096);
    }

    private void cut(int length) {
        all.add(
                new Tampering(
                        "cut at " + length,
                        Arrays.copyOf(Tampering.FILE, length),
                        FORMAT,
                        "truncated or changed"));
    }

    private void longer(int bytes) {
        all.add(
                new Tampering(
                        bytes + " bytes after the end",
                        Arrays.copyOf(Tampering.FILE, Tampering.FILE.length + bytes),
                        FORMAT,
                        "file_bytes"));
    }
}
