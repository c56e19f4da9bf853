package dev.cloister.attest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a processor says about an enclave: the fields of a report's body (Intel SDM, volume 3D,
 * REPORT). Identities that {@link Evidence} hands out were said by the processor; what they mean is
 * for the caller to judge.
 */
public final class EnclaveIdentity {
    static final int BODY_BYTES = 384;

    private static final int DEBUG = 2;
    private static final int KEY_SEPARATION = 0x80;
    private static final String MARK = "CLOISTER SIMULATION, NO HARDWARE";

    private final byte[] body;

    EnclaveIdentity(byte[] body) {
        this.body = body.clone();
    }

    /** The measurement: 64 lower-case hex digits. */
    public String mrEnclave() {
        return HexFormat.of().formatHex(body, 64, 96);
    }

    /** Who signed it: 64 lower-case hex digits. */
    public String mrSigner() {
        return HexFormat.of().formatHex(body, 128, 160);
    }

    /** ISVPRODID. */
    public int productId() {
        return u16(256);
    }

    /** ISVSVN. */
    public int securityVersion() {
        return u16(258);
    }

    /** CONFIGSVN; 0 without KSS. */
    public int configVersion() {
        return u16(260);
    }

    /** Whether a debugger may read its memory: such an enclave keeps no secret. */
    public boolean isDebug() {
        return (body[48] & DEBUG) != 0;
    }

    /** Whether it has key separation and sharing (KSS). */
    public boolean hasKeySeparation() {
        return (body[48] & KEY_SEPARATION) != 0;
    }

    /** Whether a simulation made the report. It proves nothing then. */
    public boolean isSimulated() {
        return MARK.equals(new String(body, 96, MARK.length(), StandardCharsets.ISO_8859_1));
    }

    /** CPUSVN, 16 bytes. */
    public byte[] cpuVersion() {
        return field(0, 16);
    }

    /** ISVEXTPRODID, 16 bytes. */
    public byte[] extendedProductId() {
        return field(32, 16);
    }

    /** CONFIGID, 64 bytes. */
    public byte[] configId() {
        return field(192, 64);
    }

    /** ISVFAMILYID, 16 bytes. */
    public byte[] familyId() {
        return field(304, 16);
    }

    /** REPORTDATA, 64 bytes: what the enclave itself said, padded with zeros. */
    public byte[] reportData() {
        return field(320, 64);
    }

    /** The 384 bytes as the processor wrote them. */
    public byte[] toBytes() {
        return body.clone();
    }

    /** The reserved bytes 96 to 127 are zero, or hold the mark of a simulation and nothing else. */
    boolean isWellFormed() {
        int any = 0;
        for (int i = 96; i < 128; i++) {
            any |= body[i];
        }
        return any == 0 || isSimulated();
    }

    private int u16(int offset) {
        return body[offset] & 0xff | (body[offset + 1] & 0xff) << 8;
    }

    private byte[] field(int offset, int size) {
        return Arrays.copyOfRange(body, offset, offset + size);
    }

    @Override
    public String toString() {
        return "enclave "
                + mrEnclave()
                + " of signer "
                + mrSigner()
                + ", product "
                + productId()
                + ", version "
                + securityVersion()
                + (isDebug() ? ", debug" : "")
                + (isSimulated() ? ", simulated" : "");
    }
}
