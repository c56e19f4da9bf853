package dev.cloister.image;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The signed settings as name → text, under the manual's names. */
public final class SignatureDescription {
    private SignatureDescription() {}

    /** Every field, also those that are zero. */
    public static SortedMap<String, String> of(SignatureSettings settings) {
        KeySeparation ids =
                settings.keySeparation()
                        .orElse(new KeySeparation(KeySeparation.NONE, KeySeparation.NONE));
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("ISVPRODID", Integer.toString(settings.productId()));
        fields.put("ISVSVN", Integer.toString(settings.securityVersion()));
        fields.put("ISVEXTPRODID", ids.extendedProductId());
        fields.put("ISVFAMILYID", ids.familyId());
        fields.put("VENDOR", hex(settings.vendor(), 4));
        fields.put("DATE", Integer.toString(settings.date()));
        fields.put("SWDEFINED", hex(settings.swDefined(), 8));
        fields.put("ATTRIBUTES", String.join(" ", AttributeFlag.names(settings.attributes())));
        fields.put("ATTRIBUTEMASK", hex(settings.attributesMask(), 16));
        fields.put("XFRM", String.join(" ", XfrmFeature.names(settings.xfrm())));
        fields.put("XFRM mask", hex(settings.xfrmMask(), 16));
        fields.put("MISCSELECT", settings.miscSelect() == 0 ? "none" : "EXINFO");
        fields.put("MISCMASK", hex(settings.miscMask(), 8));
        fields.put("CET_ATTRIBUTES", hex(settings.cetAttributes(), 2));
        fields.put("CET_ATTRIBUTES_MASK", hex(settings.cetMask(), 2));
        return fields;
    }

    private static String hex(long value, int digits) {
        long masked = digits == 16 ? value : value & (1L << 4 * digits) - 1;
        return String.format(Locale.ROOT, "0x%0" + digits + "x", masked);
    }
}
