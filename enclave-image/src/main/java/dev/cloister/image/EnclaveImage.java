package dev.cloister.image;

import java.util.List;

/**
 * An image as it stands in its file: well-formed, but nothing in it is proved until {@link
 * ImageVerifier} has checked it.
 *
 * @param secs what ECREATE is told
 * @param layoutOffset enclave offset of clo_image_layout
 * @param sigStruct the signature
 * @param runs the page table, ascending
 * @param metadata JSON, see {@link ImageMetadata}
 * @param contents bytes of all pages that have content; not copied: treat as read-only
 */
public record EnclaveImage(
        Secs secs,
        long layoutOffset,
        SigStruct sigStruct,
        List<PageRun> runs,
        byte[] metadata,
        byte[] contents) {

    /** Reads a file; refuses everything that docs/image-format.md does not allow. */
    public static EnclaveImage read(byte[] file) {
        return new ImageReader(file).read();
    }

    /** The bytes of the file. */
    public byte[] toBytes() {
        return ImageWriter.write(this);
    }

    /** The instructions that build the enclave. */
    public PageStream pageStream() {
        return new PageStream(secs, runs, contents);
    }
}
