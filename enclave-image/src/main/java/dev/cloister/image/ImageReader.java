package dev.cloister.image;

import dev.cloister.image.ImageException.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * File → image. The file is hostile: every field is checked before it is used, and nothing is
 * allocated beyond its length.
 */
final class ImageReader {
    private final FieldReader in;

    ImageReader(byte[] file) {
        in = new FieldReader("enclave image", Reason.FORMAT, file);
    }

    EnclaveImage read() {
        in.require(
                in.i64(0, "magic") == ImageFormat.MAGIC,
                "magic",
                "is not CLOISTER; this is not an enclave image");
        long version = in.u32(8, "version");
        in.require(
                version == ImageFormat.VERSION,
                "version",
                "is " + version + ", this reader knows version 1");
        long runCount = in.u32(12, "run_count");
        in.require(
                runCount >= 1 && runCount <= ImageFormat.MAX_RUNS,
                "run_count",
                "is not in 1..65536 (" + runCount + ")");
        long metadataBytes = in.size(64, "metadata_bytes");
        in.require(
                metadataBytes <= ImageFormat.MAX_METADATA_BYTES,
                "metadata_bytes",
                "is above 16 MiB (" + metadataBytes + ")");
        long contentsBytes = in.size(72, "contents_bytes");
        in.require(
                contentsBytes % ElfImage.PAGE_BYTES == 0,
                "contents_bytes",
                "is not a multiple of 4096 (" + contentsBytes + ")");
        long metadataAt = ImageFormat.metadataAt(runCount);
        long contentsAt = ImageFormat.contentsAt(runCount, metadataBytes);
        checkLength(contentsAt, contentsBytes);
        in.requireZero(80, 48, "padding after the header");
        in.requireZero(1936, 112, "padding after SIGSTRUCT");
        in.requireZero(
                metadataAt + metadataBytes,
                contentsAt - metadataAt - metadataBytes,
                "padding after the metadata");
        Secs secs = secs();
        return new EnclaveImage(
                secs,
                layoutOffset(secs),
                SigStruct.read(in.bytes(ImageFormat.SIGSTRUCT, SigStruct.BYTES, "sigstruct")),
                runs((int) runCount, secs, contentsBytes),
                in.bytes(metadataAt, metadataBytes, "metadata"),
                in.bytes(contentsAt, contentsBytes, "contents"));
    }

    private void checkLength(long contentsAt, long contentsBytes) {
        long fileBytes = in.size(16, "file_bytes");
        in.require(
                fileBytes == in.length(),
                "file_bytes",
                "is "
                        + fileBytes
                        + " but the file has "
                        + in.length()
                        + " bytes; it is truncated or changed");
        in.require(
                contentsBytes <= fileBytes && contentsAt == fileBytes - contentsBytes,
                "contents_bytes",
                "does not fit the length of the file (" + contentsBytes + ")");
    }

    private Secs secs() {
        long size = in.size(24, "enclave_size");
        in.require(
                size >= ImageFormat.MIN_ENCLAVE_BYTES
                        && size <= ImageFormat.MAX_ENCLAVE_BYTES
                        && Long.bitCount(size) == 1,
                "enclave_size",
                "is not a power of two from 8 KiB to 64 GiB (" + size + ")");
        long ssaFramePages = in.u32(32, "ssa_frame_pages");
        in.require(
                ssaFramePages >= 1 && ssaFramePages <= ImageFormat.MAX_SSA_FRAME_PAGES,
                "ssa_frame_pages",
                "is not in 1..16 (" + ssaFramePages + ")");
        int miscSelect = in.i32(36, "miscselect");
        long attributes = in.i64(40, "attributes");
        long xfrm = in.i64(48, "xfrm");
        SecsRules.checkState(in::require, attributes, xfrm, miscSelect);
        SecsRules.checkFrame(in::require, (int) ssaFramePages, xfrm, miscSelect);
        return new Secs(size, (int) ssaFramePages, miscSelect, attributes, xfrm);
    }

    private long layoutOffset(Secs secs) {
        long offset = in.size(56, "layout_offset");
        in.require(
                offset <= secs.sizeBytes() - EnclaveLayout.IMAGE_LAYOUT_BYTES,
                "layout_offset",
                "lies outside the enclave (" + offset + ")");
        return offset;
    }

    private List<PageRun> runs(int count, Secs secs, long contentsBytes) {
        List<PageRun> runs = new ArrayList<>();
        long freeFrom = 0;
        for (int i = 0; i < count; i++) {
            PageRun run = run(i, secs);
            in.require(
                    run.offset() >= freeFrom,
                    "run " + i,
                    "overlaps the run before it or is out of order");
            freeFrom = run.end();
            runs.add(run);
        }
        checkContents(runs, contentsBytes);
        return List.copyOf(runs);
    }

    /** After the order of runs, so that runs in disorder are called that. */
    private void checkContents(List<PageRun> runs, long contentsBytes) {
        long contentFrom = 0;
        for (int i = 0; i < runs.size(); i++) {
            PageRun run = runs.get(i);
            if (run.hasContent()) {
                in.require(run.measured(), "run " + i, "has contents that are not measured");
                in.require(
                        run.contentOffset() == contentFrom,
                        "run " + i + " content_offset",
                        "is not " + contentFrom);
                contentFrom += run.pageCount() * ElfImage.PAGE_BYTES;
            }
        }
        in.require(
                contentFrom == contentsBytes,
                "contents_bytes",
                "is not what the runs add up to (" + contentFrom + ")");
    }

    private PageRun run(int index, Secs secs) {
        long at = ImageFormat.HEADER_BYTES + (long) ImageFormat.RUN_BYTES * index;
        String name = "run " + index + " ";
        long offset = in.size(at, name + "offset");
        in.require(
                offset % ElfImage.PAGE_BYTES == 0 && offset < secs.sizeBytes(),
                name + "offset",
                "is not a page of the enclave (" + offset + ")");
        long pages = in.size(at + 8, name + "page_count");
        in.require(
                pages >= 1 && pages <= (secs.sizeBytes() - offset) / ElfImage.PAGE_BYTES,
                name + "page_count",
                "does not fit the enclave (" + pages + ")");
        SecInfo secInfo = new SecInfo(in.i64(at + 16, name + "secinfo"));
        in.require(
                secInfo.isLegal(),
                name + "secinfo",
                "is not legal (0x" + Long.toHexString(secInfo.flags()) + ")");
        long flags = in.i64(at + 24, name + "flags");
        in.require(
                flags == 0 || flags == 1,
                name + "flags",
                "has unknown bits (0x" + Long.toHexString(flags) + ")");
        return new PageRun(
                offset, pages, secInfo, flags == 1, in.i64(at + 32, name + "content_offset"));
    }
}
