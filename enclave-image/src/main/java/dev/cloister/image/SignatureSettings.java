package dev.cloister.image;

import java.util.Optional;

/**
 * What a signature says besides the measurement: all settings that SIGSTRUCT and ECREATE know and
 * that do not change MRENCLAVE. Every value is checked by {@link SecsRules}; a mask bit of one
 * means that the loaded enclave must agree with the signature in that bit.
 *
 * @param productId ISVPRODID, 0..65535
 * @param securityVersion ISVSVN, 0..65535
 * @param keySeparation ISVEXTPRODID and ISVFAMILYID; present means attribute KSS
 * @param vendor 0, or 0x8086 for Intel
 * @param date decimal digits yyyymmdd; fixed, so that the same input gives the same bytes
 * @param swDefined free for the signer
 * @param attributes ATTRIBUTES.FLAGS
 * @param attributesMask which of them are binding
 * @param xfrm processor state that code inside may use: 7 = up to AVX
 * @param xfrmMask which of it is binding
 * @param miscSelect SECS.MISCSELECT
 * @param miscMask which of it is binding
 * @param cetAttributes CET_ATTRIBUTES
 * @param cetMask which of it is binding
 */
public record SignatureSettings(
        int productId,
        int securityVersion,
        Optional<KeySeparation> keySeparation,
        int vendor,
        int date,
        int swDefined,
        long attributes,
        long attributesMask,
        long xfrm,
        long xfrmMask,
        int miscSelect,
        int miscMask,
        int cetAttributes,
        int cetMask) {

    private static final int INTEL = 0x8086;

    /** Checks every field, and makes attribute KSS follow the key separation. */
    public SignatureSettings {
        attributes =
                keySeparation.isPresent()
                        ? attributes | AttributeFlag.KSS.bit()
                        : attributes & ~AttributeFlag.KSS.bit();
        SettingsRules.requireRange("ISVPRODID", productId, 0, 0xffff);
        SettingsRules.requireRange("ISVSVN", securityVersion, 0, 0xffff);
        SettingsRules.require(
                vendor == 0 || vendor == INTEL,
                "VENDOR",
                "must be 0 or 0x8086 (0x" + Integer.toHexString(vendor) + ")");
        SettingsRules.require(
                SigStructDate.isDate(SigStructDate.toBcd(date)),
                "DATE",
                "must be a date yyyymmdd (" + date + ")");
        SettingsRules.requireRange("CET_ATTRIBUTES", cetAttributes, 0, 0xff);
        SettingsRules.requireRange("CET_ATTRIBUTES_MASK", cetMask, 0, 0xff);
        SecsRules.checkState(SettingsRules::require, attributes, xfrm, miscSelect);
        SecsRules.checkMasks(
                SettingsRules::require, attributesMask, xfrmMask, cetAttributes & cetMask);
    }

    /** Product 0, version 0, no key separation, AVX, not for debugging, everything binding. */
    public static SignatureSettings defaults() {
        return new Builder().build();
    }

    /** Whether a debugger may look inside. */
    public boolean debug() {
        return AttributeFlag.DEBUG.in(attributes);
    }

    /** The same, to be changed. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** What a signature that exists says. */
    static SignatureSettings of(SigStructBody body) {
        Builder builder = new Builder();
        builder.productId = body.productId();
        builder.securityVersion = body.securityVersion();
        builder.keySeparation = body.keySeparation();
        builder.vendor = body.vendor();
        builder.date = SigStructDate.fromBcd(body.date());
        builder.swDefined = body.swDefined();
        builder.attributes = body.attributes();
        builder.attributesMask = body.attributesMask();
        builder.xfrm = body.xfrm();
        builder.xfrmMask = body.xfrmMask();
        builder.miscSelect = body.miscSelect();
        builder.miscMask = body.miscMask();
        builder.cetAttributes = body.cetAttributes();
        builder.cetMask = body.cetMask();
        return builder.build();
    }

    /** Settings that are being put together; {@link #build} checks them. */
    public static final class Builder {
        private int productId;
        private int securityVersion;
        private Optional<KeySeparation> keySeparation = Optional.empty();
        private int vendor;
        private int date = 20260101;
        private int swDefined;
        private long attributes = AttributeFlag.MODE64BIT.bit();
        private long attributesMask = -1;
        private long xfrm = 7;
        private long xfrmMask = -1;
        private int miscSelect;
        private int miscMask = -1;
        private int cetAttributes;
        private int cetMask = 0xff;

        private Builder() {}

        private Builder(SignatureSettings from) {
            productId = from.productId;
            securityVersion = from.securityVersion;
            keySeparation = from.keySeparation;
            vendor = from.vendor;
            date = from.date;
            swDefined = from.swDefined;
            attributes = from.attributes;
            attributesMask = from.attributesMask;
            xfrm = from.xfrm;
            xfrmMask = from.xfrmMask;
            miscSelect = from.miscSelect;
            miscMask = from.miscMask;
            cetAttributes = from.cetAttributes;
            cetMask = from.cetMask;
        }

        /** ISVPRODID. */
        public Builder productId(int id) {
            productId = id;
            return this;
        }

        /** ISVSVN. */
        public Builder securityVersion(int version) {
            securityVersion = version;
            return this;
        }

        /** ISVEXTPRODID and ISVFAMILYID, with attribute KSS; or none of the three. */
        public Builder keySeparation(Optional<KeySeparation> ids) {
            keySeparation = ids;
            return this;
        }

        /** VENDOR. */
        public Builder vendor(int id) {
            vendor = id;
            return this;
        }

        /** DATE, decimal digits yyyymmdd. */
        public Builder date(int digits) {
            date = digits;
            return this;
        }

        /** SWDEFINED. */
        public Builder swDefined(int value) {
            swDefined = value;
            return this;
        }

        /** Switches one attribute on or off. */
        public Builder attribute(AttributeFlag flag, boolean on) {
            attributes = on ? attributes | flag.bit() : attributes & ~flag.bit();
            return this;
        }

        /** ATTRIBUTEMASK of the flags. */
        public Builder attributesMask(long mask) {
            attributesMask = mask;
            return this;
        }

        /** XFRM with its mask. */
        public Builder xfrm(long bits, long mask) {
            xfrm = bits;
            xfrmMask = mask;
            return this;
        }

        /** MISCSELECT with MISCMASK. */
        public Builder miscSelect(int bits, int mask) {
            miscSelect = bits;
            miscMask = mask;
            return this;
        }

        /** CET_ATTRIBUTES with CET_ATTRIBUTES_MASK. */
        public Builder cet(int bits, int mask) {
            cetAttributes = bits;
            cetMask = mask;
            return this;
        }

        /** Checks. */
        public SignatureSettings build() {
            return new SignatureSettings(
                    productId,
                    securityVersion,
                    keySeparation,
                    vendor,
                    date,
                    swDefined,
                    attributes,
                    attributesMask,
                    xfrm,
                    xfrmMask,
                    miscSelect,
                    miscMask,
                    cetAttributes,
                    cetMask);
        }
    }
}
