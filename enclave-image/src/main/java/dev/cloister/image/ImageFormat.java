package dev.cloister.image;

/** Offsets and limits of the file format, version 1: docs/image-format.md. */
final class ImageFormat {
    static final long MAGIC = 0x5245_5453_494f_4c43L; // "CLOISTER"
    static final int VERSION = 1;

    static final int SIGSTRUCT = 128;
    static final int HEADER_BYTES = 2048;
    static final int RUN_BYTES = 40;

    static final int MAX_RUNS = 65536;
    static final long MAX_METADATA_BYTES = 16L << 20;
    static final long MIN_ENCLAVE_BYTES = 8192;
    static final long MAX_ENCLAVE_BYTES = 1L << 36;
    static final int MAX_SSA_FRAME_PAGES = 16;

    private ImageFormat() {}

    static long metadataAt(long runCount) {
        return HEADER_BYTES + RUN_BYTES * runCount;
    }

    static long contentsAt(long runCount, long metadataBytes) {
        return (metadataAt(runCount) + metadataBytes + ElfImage.PAGE_BYTES - 1)
                & -ElfImage.PAGE_BYTES;
    }
}
