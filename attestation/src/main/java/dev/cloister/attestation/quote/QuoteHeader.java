package dev.cloister.attestation.quote;

import dev.cloister.attestation.Bytes;

/** The first 48 bytes of a quote. In version 4 the two SVNs are reserved and zero. */
public record QuoteHeader(
        int version,
        int attestationKeyType,
        long teeType,
        int qeSvn,
        int pceSvn,
        Bytes qeVendorId,
        Bytes userData) {
    static final int ECDSA_P256 = 2;
    static final long TEE_SGX = 0;
    static final long TEE_TDX = 0x81;

    /** Intel's quoting enclave. */
    public static final Bytes INTEL = Bytes.ofHex("939a7233f79c4ca9940a0db3957f0607");

    /**
     * Cloister's quoting enclave in simulation: the in-band mark of evidence that proves nothing
     * about hardware. The bytes spell CLOISTERSIMULATE.
     */
    public static final Bytes SIMULATION = Bytes.ofHex("434c4f495354455253494d554c415445");

    static QuoteHeader read(FieldReader in) {
        int version = in.u16("header.version");
        if (version != 3 && version != 4) {
            throw new QuoteException(
                    "header.version", "is " + version + "; versions 3 and 4 are known");
        }
        int keyType = in.u16("header.attestation key type");
        if (keyType != ECDSA_P256) {
            throw new QuoteException(
                    "header.attestation key type",
                    "is " + keyType + "; only 2 (ECDSA with P-256) is known");
        }
        long teeType = in.u32("header.TEE type");
        if (teeType != TEE_SGX) {
            throw new QuoteException(
                    "header.TEE type",
                    "is 0x"
                            + Long.toHexString(teeType)
                            + (teeType == TEE_TDX ? " (TDX)" : "")
                            + "; only 0 (SGX) is known");
        }
        int qeSvn = in.u16("header.QE SVN");
        int pceSvn = in.u16("header.PCE SVN");
        Bytes vendor = in.bytes(16, "header.QE vendor id");
        if (!vendor.equals(INTEL) && !vendor.equals(SIMULATION)) {
            throw new QuoteException("header.QE vendor id", "is not Intel's (" + vendor + ")");
        }
        return new QuoteHeader(
                version, keyType, teeType, qeSvn, pceSvn, vendor, in.bytes(20, "header.user data"));
    }

    /** Whether the quote was made in simulation. */
    public boolean isSimulated() {
        return qeVendorId.equals(SIMULATION);
    }
}
