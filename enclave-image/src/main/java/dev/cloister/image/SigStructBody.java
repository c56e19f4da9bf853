package dev.cloister.image;

import java.util.HexFormat;
import java.util.Optional;

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

    /** The body that these settings ask for. */
    static SigStructBody of(SignatureSettings settings, byte[] mrEnclave) {
        HexFormat hex = HexFormat.of();
        KeySeparation ids =
                settings.keySeparation()
                        .orElse(new KeySeparation(KeySeparation.NONE, KeySeparation.NONE));
        return new SigStructBody(
                settings.vendor(),
                SigStructDate.toBcd(settings.date()),
                settings.swDefined(),
                settings.miscSelect(),
                settings.miscMask(),
                settings.cetAttributes(),
                settings.cetMask(),
                hex.parseHex(ids.familyId()),
                settings.attributes(),
                settings.xfrm(),
                settings.attributesMask(),
                settings.xfrmMask(),
                mrEnclave,
                hex.parseHex(ids.extendedProductId()),
                settings.productId(),
                settings.securityVersion());
    }

    /** ISVEXTPRODID and ISVFAMILYID, when attribute KSS makes them count. */
    Optional<KeySeparation> keySeparation() {
        HexFormat hex = HexFormat.of();
        return AttributeFlag.KSS.in(attributes)
                ? Optional.of(
                        new KeySeparation(
                                hex.formatHex(extendedProductId), hex.formatHex(familyId)))
                : Optional.empty();
    }
}
