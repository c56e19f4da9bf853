package dev.cloister.attestation.issue;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.x509.Digests;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What an ECDSA quote is to say.
 *
 * @param version 3 or 4
 * @param body the report's 384 bytes
 */
public record QuoteDraft(
        int version, int qeSvn, int pceSvn, Bytes vendor, Bytes body, SigningKey attestationKey) {
    private static final int ECDSA_P256 = 2;
    private static final int PCK_CHAIN = 5;
    private static final int QE_REPORT = 6;

    /** The report data by which a quoting enclave vouches for an attestation key, 64 bytes. */
    public static Bytes binding(SigningKey attestationKey, Bytes authenticationData) {
        return Digests.sha256(attestationKey.coordinates().plus(authenticationData))
                .plus(Bytes.of(new byte[32]));
    }

    /** The quote, signed, with the quoting enclave's report (384 bytes) and the PCK chain. */
    public Bytes certified(
            Bytes qeReport, Bytes authenticationData, SigningKey pckKey, Bytes pckChain) {
        Bytes signed = header().plus(body);
        Bytes certified =
                qeReport.plus(pckKey.sign(qeReport))
                        .plus(u16(authenticationData.size()))
                        .plus(authenticationData)
                        .plus(u16(PCK_CHAIN))
                        .plus(u32(pckChain.size()))
                        .plus(pckChain);
        Bytes signature = attestationKey.sign(signed).plus(attestationKey.coordinates());
        signature =
                version == 4
                        ? signature.plus(u16(QE_REPORT)).plus(u32(certified.size())).plus(certified)
                        : signature.plus(certified);
        return signed.plus(u32(signature.size())).plus(signature);
    }

    private Bytes header() {
        ByteBuffer header = buffer(48);
        header.putShort((short) version).putShort((short) ECDSA_P256).putInt(0);
        header.putShort((short) qeSvn).putShort((short) pceSvn).put(vendor.toArray());
        return Bytes.of(header.array());
    }

    private static Bytes u16(int value) {
        return Bytes.of(buffer(2).putShort((short) value).array());
    }

    private static Bytes u32(int value) {
        return Bytes.of(buffer(4).putInt(value).array());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
