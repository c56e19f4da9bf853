package dev.cloister.maven;

import dev.cloister.image.AttributeFlag;
import dev.cloister.image.KeySeparation;
import dev.cloister.image.SignatureSettings;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The element {@code <signature>}: what is signed besides measurement, product id and security
 * version. Numbers are decimal, or hexadecimal with 0x.
 */
public final class SignatureParameters {
    /** ISVEXTPRODID, 32 hexadecimal digits; switches KSS on. */
    @Parameter private String extendedProductId;

    /** ISVFAMILYID, 32 hexadecimal digits; switches KSS on. */
    @Parameter private String familyId;

    /** SIGSTRUCT.DATE, yyyymmdd. */
    @Parameter private String date;

    /** 0, or 0x8086 for Intel. */
    @Parameter private String vendor;

    /** SWDEFINED. */
    @Parameter private String swDefined;

    /** Whether the enclave may derive provisioning keys. */
    @Parameter private boolean provisionKey;

    /** Which attributes are binding. */
    @Parameter private String attributeMask;

    /** Processor state that code may use: 7 AVX, 0xe7 AVX-512. */
    @Parameter private String xfrm;

    /** Which of it is binding. */
    @Parameter private String xfrmMask;

    /** 1 saves the address of faults (EXINFO). */
    @Parameter private String miscSelect;

    /** Which of it is binding. */
    @Parameter private String miscMask;

    /** CET_ATTRIBUTES. */
    @Parameter private String cetAttributes;

    /** CET_ATTRIBUTES_MASK. */
    @Parameter private String cetMask;

    /** Pages of one state save frame; AMX needs 3. Part of the measurement. */
    @Parameter private int ssaFramePages = 1;

    /** Made by Maven from the POM. */
    public SignatureParameters() {}

    int ssaFramePages() {
        return ssaFramePages;
    }

    SignatureSettings settings() {
        SignatureSettings before = SignatureSettings.defaults();
        SignatureSettings.Builder builder = before.toBuilder();
        builder.keySeparation(keySeparation());
        builder.date((int) number(date, before.date()));
        builder.vendor((int) number(vendor, before.vendor()));
        builder.swDefined((int) number(swDefined, before.swDefined()));
        builder.attribute(AttributeFlag.PROVISIONKEY, provisionKey);
        builder.attributesMask(number(attributeMask, before.attributesMask()));
        builder.xfrm(number(xfrm, before.xfrm()), number(xfrmMask, before.xfrmMask()));
        builder.miscSelect(
                (int) number(miscSelect, before.miscSelect()),
                (int) number(miscMask, before.miscMask()));
        builder.cet(
                (int) number(cetAttributes, before.cetAttributes()),
                (int) number(cetMask, before.cetMask()));
        return builder.build();
    }

    private Optional<KeySeparation> keySeparation() {
        return extendedProductId == null && familyId == null
                ? Optional.empty()
                : Optional.of(
                        new KeySeparation(
                                extendedProductId == null ? KeySeparation.NONE : extendedProductId,
                                familyId == null ? KeySeparation.NONE : familyId));
    }

    /** Up to 64 bits. */
    private static long number(String text, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return text.startsWith("0x")
                    ? Long.parseUnsignedLong(text.substring(2), 16)
                    : Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "signature: '"
                            + text
                            + "' is not a number; use decimal digits, or 0x and"
                            + " hexadecimal");
        }
    }
}
