package dev.cloister.image;

import java.util.Arrays;
import java.util.List;

/**
 * Processor state that an enclave may use: the bits of XFRM, which are those of XCR0, and where
 * each state ends in the standard XSAVE area (SDM volume 1, "XSAVE-managed features").
 */
public enum XfrmFeature {
    /** Always there. */
    X87(0x1, 576),
    /** Always there. */
    SSE(0x2, 576),
    /** The upper halves of YMM registers; code for x86-64-v3 needs them. */
    AVX(0x4, 832),
    /** Mask registers and ZMM registers. */
    AVX512(0xe0, 2688),
    /** Protection keys. */
    PKRU(0x200, 2696),
    /** Tile registers. */
    AMX(0x60000, 11008);

    private final long bits;
    private final int endBytes;

    XfrmFeature(long bits, int endBytes) {
        this.bits = bits;
        this.endBytes = endBytes;
    }

    /** The bits in XFRM; all of them or none may be set. */
    public long bits() {
        return bits;
    }

    /** The features that are set, in ascending order; other bits as one hexadecimal number. */
    public static List<String> names(long xfrm) {
        return BitNames.of(xfrm, in(xfrm), XfrmFeature::bits, XfrmFeature::name);
    }

    /** The bits of these features. */
    static long bitsOf(List<XfrmFeature> features) {
        return features.stream().mapToLong(XfrmFeature::bits).reduce(0, (a, b) -> a | b);
    }

    static List<XfrmFeature> in(long xfrm) {
        return Arrays.stream(values()).filter(each -> (xfrm & each.bits) == each.bits).toList();
    }

    /** Bytes of the XSAVE area that holds these features. */
    static int xsaveBytes(long xfrm) {
        return in(xfrm).stream().mapToInt(each -> each.endBytes).max().orElse(0);
    }
}
