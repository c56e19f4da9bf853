/** Reads, lays out, measures, signs and verifies enclave images. Pure Java, no dependencies. */
module dev.cloister.image {
    exports dev.cloister.image;
}
