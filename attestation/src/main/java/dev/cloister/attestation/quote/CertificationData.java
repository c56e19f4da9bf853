package dev.cloister.attestation.quote;

import dev.cloister.attestation.Bytes;

/** How the key that signed the quoting enclave's report is certified. */
public record CertificationData(int type, Bytes data) {
    /** Type 5: PEM certificates, from the PCK certificate to the root. */
    public static final int PCK_CHAIN = 5;

    /** Type 6: the quoting enclave's report and what certifies it (version 4). */
    static final int QE_REPORT = 6;

    static CertificationData read(FieldReader in, String name) {
        int type = in.u16(name + ".type");
        return new CertificationData(type, in.sized(4, name + ".data"));
    }
}
