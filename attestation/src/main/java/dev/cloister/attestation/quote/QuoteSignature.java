package dev.cloister.attestation.quote;

import dev.cloister.attestation.Bytes;

/**
 * What proves a quote: the signature, the key that made it, and the quoting enclave's report that
 * vouches for that key. {@code qeReportBytes} are the bytes which the PCK key signed.
 */
public record QuoteSignature(
        Bytes signature,
        Bytes attestationKey,
        ReportBody qeReport,
        Bytes qeReportBytes,
        Bytes qeReportSignature,
        Bytes qeAuthenticationData,
        CertificationData certification) {
    static QuoteSignature read(int version, Bytes data) {
        FieldReader in = new FieldReader(data);
        Bytes signature = in.bytes(64, "signature");
        Bytes key = in.bytes(64, "attestation key");
        FieldReader qe = in;
        if (version == 4) {
            CertificationData wrapped = CertificationData.read(in, "QE certification");
            in.end("QE certification");
            if (wrapped.type() != CertificationData.QE_REPORT) {
                throw new QuoteException(
                        "QE certification.type", "is " + wrapped.type() + ", not 6 (QE report)");
            }
            qe = new FieldReader(wrapped.data());
        }
        Bytes report = qe.bytes(ReportBody.BYTES, "QE report");
        Bytes reportSignature = qe.bytes(64, "QE report signature");
        Bytes authenticationData = qe.sized(2, "QE authentication data");
        CertificationData certification = CertificationData.read(qe, "certification");
        qe.end("certification");
        return new QuoteSignature(
                signature,
                key,
                ReportBody.read("QE report", report),
                report,
                reportSignature,
                authenticationData,
                certification);
    }
}
