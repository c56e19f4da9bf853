package dev.cloister.image;

/**
 * What ECREATE is told (SDM volume 3, "SECS").
 *
 * @param sizeBytes a power of two
 * @param ssaFramePages pages of one state save frame
 * @param miscSelect extra exception information that is saved
 * @param attributes ATTRIBUTES.FLAGS
 * @param xfrm processor state that may be used inside
 */
public record Secs(long sizeBytes, int ssaFramePages, int miscSelect, long attributes, long xfrm) {
    static Secs of(long sizeBytes, int ssaFramePages, SignatureSettings signature) {
        return new Secs(
                sizeBytes,
                ssaFramePages,
                signature.miscSelect(),
                signature.attributes(),
                signature.xfrm());
    }

    /** Whether a debugger may look inside: such an enclave keeps no secret. */
    public boolean isDebug() {
        return AttributeFlag.DEBUG.in(attributes);
    }
}
