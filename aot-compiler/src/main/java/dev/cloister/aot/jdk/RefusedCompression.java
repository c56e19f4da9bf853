package dev.cloister.aot.jdk;

/**
 * Compression, which the JDK leaves to native zlib: what an enclave cannot have, class by class.
 */
final class RefusedCompression {
    private static final String REMEDY =
            "an enclave has no zlib; compress outside, or use a pure-Java library";

    private RefusedCompression() {}

    @Refuse(REMEDY)
    @Substitute("java/util/zip/Inflater")
    static final class Inflater {}

    @Refuse(REMEDY)
    @Substitute("java/util/zip/Deflater")
    static final class Deflater {}
}
