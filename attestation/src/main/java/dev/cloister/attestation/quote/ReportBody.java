package dev.cloister.attestation.quote;

import dev.cloister.attestation.Bytes;
import java.nio.charset.StandardCharsets;

/**
 * The 384 bytes that the processor says about an enclave. Attributes and masks are kept as bytes
 * too.
 *
 * @param simulated whether the bytes carry the mark of a simulated processor
 */
public record ReportBody(
        Bytes cpuSvn,
        Bytes miscSelect,
        int cetAttributes,
        Bytes isvExtendedProductId,
        Bytes attributes,
        Bytes mrEnclave,
        boolean simulated,
        Bytes mrSigner,
        Bytes configId,
        int isvProductId,
        int isvSvn,
        int configSvn,
        Bytes isvFamilyId,
        Bytes reportData) {
    static final int BYTES = 384;

    /**
     * What a simulated processor writes into reserved bytes, under the MAC of the report and the
     * signature of the quote: CLOISTER SIMULATION, NO HARDWARE.
     */
    public static final Bytes SIMULATION_MARK =
            Bytes.of("CLOISTER SIMULATION, NO HARDWARE".getBytes(StandardCharsets.US_ASCII));

    private static final int DEBUG = 2;

    static ReportBody read(String name, Bytes body) {
        FieldReader in = new FieldReader(body);
        Bytes cpuSvn = in.bytes(16, name + ".CPUSVN");
        Bytes miscSelect = in.bytes(4, name + ".MISCSELECT");
        int cet = in.bytes(1, name + ".CET_ATTRIBUTES").at(0);
        in.zero(11, name + ".reserved 1");
        Bytes extendedProductId = in.bytes(16, name + ".ISVEXTPRODID");
        Bytes attributes = in.bytes(16, name + ".ATTRIBUTES");
        Bytes mrEnclave = in.bytes(32, name + ".MRENCLAVE");
        boolean simulated = readMark(in, name + ".reserved 2");
        Bytes mrSigner = in.bytes(32, name + ".MRSIGNER");
        in.zero(32, name + ".reserved 3");
        Bytes configId = in.bytes(64, name + ".CONFIGID");
        int productId = in.u16(name + ".ISVPRODID");
        int svn = in.u16(name + ".ISVSVN");
        int configSvn = in.u16(name + ".CONFIGSVN");
        in.zero(42, name + ".reserved 4");
        Bytes familyId = in.bytes(16, name + ".ISVFAMILYID");
        Bytes reportData = in.bytes(64, name + ".REPORTDATA");
        in.end(name);
        return new ReportBody(
                cpuSvn,
                miscSelect,
                cet,
                extendedProductId,
                attributes,
                mrEnclave,
                simulated,
                mrSigner,
                configId,
                productId,
                svn,
                configSvn,
                familyId,
                reportData);
    }

    /** Zero in every report of hardware; the mark or nothing. */
    private static boolean readMark(FieldReader in, String field) {
        Bytes mark = in.bytes(SIMULATION_MARK.size(), field);
        if (!mark.isZero() && !mark.equals(SIMULATION_MARK)) {
            throw new QuoteException(field, "is reserved and must be zero");
        }
        return !mark.isZero();
    }

    /** Whether a debugger may read the enclave's memory. */
    public boolean isDebug() {
        return (attributes.at(0) & DEBUG) != 0;
    }
}
