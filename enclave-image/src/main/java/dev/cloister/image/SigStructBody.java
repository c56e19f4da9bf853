package dev.cloister.image;

/**
 * The signed fields of a SIGSTRUCT, in the manual's order (SDM volume 3, "SIGSTRUCT").
 *
 * @param vendor 0, or 0x8086 for Intel
 * @param date BCD, 0xyyyymmdd
 * @param swDefined free for software
 * @param miscSelect and {@code miscMask}: SECS.MISCSELECT must agree where the mask is set
 * @param familyId 16 bytes, zero without KSS
 * @param attributes and the masks: SECS.ATTRIBUTES must agree where the mask is set
 * @param enclaveHash MRENCLAVE, 32 bytes
 * @param extendedProductId 16 bytes, zero without KSS
 */
record SigStructBody(
        int vendor,
        int date,
        int swDefined,
        int miscSelect,
        int miscMask,
        int cetAttributes,
        int cetMask,
        byte[] familyId,
        long attributes,
        long xfrm,
        long attributesMask,
        long xfrmMask,
        byte[] enclaveHash,
        byte[] extendedProductId,
        int productId,
        int securityVersion) {

    /**
     * The body for an enclave of ours: everything must agree (masks of ones), so that nothing can
     * be switched on later.
     */
    static SigStructBody of(Secs secs, ImageSettings settings, byte[] mrEnclave) {
        return new SigStructBody(
                0,
                binaryCodedDecimal(settings.date()),
                0,
                secs.miscSelect(),
                -1,
                0,
                0xff,
                new byte[16],
                secs.attributes(),
                secs.xfrm(),
                -1,
                -1,
                mrEnclave,
                new byte[16],
                settings.productId(),
                settings.securityVersion());
    }

    private static int binaryCodedDecimal(int decimal) {
        return Integer.parseInt(Integer.toString(decimal), 16);
    }
}
