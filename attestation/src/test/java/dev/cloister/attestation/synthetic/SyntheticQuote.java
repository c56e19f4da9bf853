package dev.cloister.attestation.synthetic;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.issue.QuoteDraft;
import dev.cloister.attestation.issue.SigningKey;
import dev.cloister.attestation.quote.QuoteHeader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What a quote is to say. */
public final class SyntheticQuote {
    public int version = 3;
    public Bytes vendor = QuoteHeader.INTEL;
    public String mrEnclave = "e1".repeat(32);
    public String mrSigner = "51".repeat(32);
    public int productId = 7;
    public int svn = 3;
    public int configId;
    public int configSvn;
    public boolean debug;
    public Bytes reportData = Bytes.of(new byte[64]);
    public SigningKey attestationKey = SyntheticPlatform.key("attestation");
    public SigningKey boundKey = attestationKey;
    public String qeMrSigner = "aa".repeat(32);
    public int qeProductId = 1;
    public int qeSvn = 8;
    public String qeAttributes = "15000000000000000700000000000000";
    public String qeMiscSelect = "00000000";

    Bytes encode(SigningKey pckKey, Bytes pckChain) {
        Bytes body =
                report(
                        mrEnclave,
                        mrSigner,
                        productId,
                        svn,
                        debug
                                ? "07000000000000000700000000000000"
                                : "05000000000000000700000000000000",
                        "00000000",
                        reportData);
        if (configId != 0) {
            body = configured(body);
        }
        Bytes authenticationData = Bytes.ofHex("000102030405060708090a0b0c0d0e0f");
        Bytes qeReport =
                report(
                        "0e".repeat(32),
                        qeMrSigner,
                        qeProductId,
                        qeSvn,
                        qeAttributes,
                        qeMiscSelect,
                        QuoteDraft.binding(boundKey, authenticationData));
        return new QuoteDraft(version, 0, 0, vendor, body, attestationKey)
                .certified(qeReport, authenticationData, pckKey, pckChain);
    }

    private static Bytes report(
            String mrEnclave,
            String mrSigner,
            int productId,
            int svn,
            String attributes,
            String miscSelect,
            Bytes reportData) {
        ByteBuffer body = buffer(384);
        body.position(16).put(Bytes.ofHex(miscSelect).toArray());
        body.position(48).put(Bytes.ofHex(attributes).toArray());
        body.position(64).put(Bytes.ofHex(mrEnclave).toArray());
        body.position(128).put(Bytes.ofHex(mrSigner).toArray());
        body.position(256).putShort((short) productId).putShort((short) svn);
        body.position(320).put(reportData.toArray());
        return bytes(body);
    }

    /** Every byte of CONFIGID is {@link #configId}. */
    private Bytes configured(Bytes report) {
        ByteBuffer body = buffer(384).put(report.toArray());
        body.position(192);
        for (int i = 0; i < 64; i++) {
            body.put((byte) configId);
        }
        body.position(260).putShort((short) configSvn);
        return bytes(body);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Bytes bytes(ByteBuffer buffer) {
        return Bytes.of(buffer.array());
    }
}
