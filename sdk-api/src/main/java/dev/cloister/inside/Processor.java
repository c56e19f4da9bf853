package dev.cloister.inside;

/**
 * What only the processor can say about an enclave: reports and keys (EREPORT, EGETKEY). Structures
 * are those of the Intel SDM, volume 3D. Reserved bits that are set, and policies that need KSS in
 * an enclave without it, end the enclave: the processor faults on them. Outside of an enclave every
 * method throws {@link UnsatisfiedLinkError}.
 *
 * <p>Trust: the answers are the processor's, and in simulation those of the process that plays it.
 */
public final class Processor {
    /** Bytes of TARGETINFO and of KEYREQUEST. */
    public static final int REQUEST_BYTES = 512;

    /** Bytes of REPORTDATA. */
    public static final int REPORT_DATA_BYTES = 64;

    /** Bytes of a REPORT. */
    public static final int REPORT_BYTES = 432;

    /** Bytes of a key. */
    public static final int KEY_BYTES = 16;

    private Processor() {}

    /** A REPORT on this enclave, for the enclave on this machine that {@code targetInfo} names. */
    public static byte[] reportFor(byte[] targetInfo, byte[] reportData) {
        byte[] report = new byte[REPORT_BYTES];
        if (report(targetInfo, reportData, report) != 0) {
            throw new IllegalArgumentException(
                    "report: needs a TARGETINFO of 512 bytes and REPORTDATA of 64 (got "
                            + targetInfo.length
                            + " and "
                            + reportData.length
                            + ")");
        }
        return report;
    }

    /**
     * Puts the key into {@code key}: 0, or the processor's error code (2 attribute not there, 32
     * CPUSVN and 64 ISVSVN too new, 256 no such key), and then no key.
     */
    public static int keyFor(byte[] keyRequest, byte[] key) {
        int error = key(keyRequest, key);
        if (error < 0) {
            throw new IllegalArgumentException(
                    "key: needs a KEYREQUEST of 512 bytes and 16 bytes for the key (got "
                            + keyRequest.length
                            + " and "
                            + key.length
                            + ")");
        }
        return error;
    }

    private static native int report(byte[] targetInfo, byte[] reportData, byte[] report);

    private static native int key(byte[] keyRequest, byte[] key);
}
