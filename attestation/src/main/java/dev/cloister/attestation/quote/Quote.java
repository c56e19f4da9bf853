package dev.cloister.attestation.quote;

import dev.cloister.attestation.Bytes;

/**
 * An ECDSA quote of an SGX enclave, version 3 or 4. Reading proves nothing: {@code verify} does.
 * {@code signedBytes} are header and body, which the attestation key signed.
 */
public record Quote(
        Bytes encoded,
        QuoteHeader header,
        ReportBody body,
        Bytes signedBytes,
        QuoteSignature signature) {
    private static final int MAX_BYTES = 1 << 20;

    /** Reads a quote; refuses what is malformed with the field's name. */
    public static Quote read(Bytes encoded) {
        if (encoded.size() > MAX_BYTES) {
            throw new QuoteException("length", "is above 1 MiB (" + encoded.size() + " bytes)");
        }
        FieldReader in = new FieldReader(encoded);
        QuoteHeader header = QuoteHeader.read(in);
        ReportBody body = ReportBody.read("report", in.bytes(ReportBody.BYTES, "report"));
        Bytes signed = encoded.slice(0, in.position());
        Bytes signature = in.sized(4, "signature data");
        in.end("signature data");
        QuoteSignature proof = QuoteSignature.read(header.version(), signature);
        checkOneWorld(header, body, "report");
        checkOneWorld(header, proof.qeReport(), "QE report");
        return new Quote(encoded, header, body, signed, proof);
    }

    /**
     * Policies look at the header. A marked report under a header of hardware was put together from
     * two worlds.
     */
    private static void checkOneWorld(QuoteHeader header, ReportBody report, String name) {
        if (report.simulated() && !header.isSimulated()) {
            throw new QuoteException(
                    name + ".reserved 2",
                    "is the mark of a simulation, but the quote does not say that it is simulated");
        }
    }
}
