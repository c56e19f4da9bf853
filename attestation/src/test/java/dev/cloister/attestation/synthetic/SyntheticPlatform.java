package dev.cloister.attestation.synthetic;

import static dev.cloister.attestation.synthetic.DerWriter.element;
import static dev.cloister.attestation.synthetic.DerWriter.integer;
import static dev.cloister.attestation.synthetic.DerWriter.octets;
import static dev.cloister.attestation.synthetic.DerWriter.oid;
import static dev.cloister.attestation.synthetic.DerWriter.sequence;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.verify.TrustedRoot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A whole infrastructure of our own: root, PCK CA, platform, TCB signing key, lists, documents and
 * a quote. Untouched it verifies as UpToDate at {@link #AT}; a test spoils one thing.
 */
public final class SyntheticPlatform {
    public static final Instant ISSUED = Instant.parse("2026-05-20T00:00:00Z");
    public static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
    public static final Instant NEXT_UPDATE = Instant.parse("2026-06-20T00:00:00Z");

    public static final String PCK_ID = "1.2.840.113741.1.13.1";

    public final SigningKey rootKey = new SigningKey("root");
    public final SigningKey caKey = new SigningKey("pck ca");
    public final SigningKey pckKey = new SigningKey("pck");
    public final SigningKey tcbKey = new SigningKey("tcb signing");

    public final SyntheticCertificate root =
            SyntheticCertificate.authority("Test Root CA", rootKey, "Test Root CA", rootKey, 1);
    public final SyntheticCertificate ca =
            SyntheticCertificate.authority("Test PCK CA", caKey, "Test Root CA", rootKey, 2);
    public final SyntheticCertificate pck =
            SyntheticCertificate.endEntity("Test PCK", pckKey, "Test PCK CA", caKey, 3);
    public final SyntheticCertificate tcbSigning =
            SyntheticCertificate.endEntity("Test TCB Signing", tcbKey, "Test Root CA", rootKey, 4);
    public final SyntheticCrl rootCrl = new SyntheticCrl("Test Root CA", rootKey);
    public final SyntheticCrl pckCrl = new SyntheticCrl("Test PCK CA", caKey);
    public final SyntheticQuote quote = new SyntheticQuote();

    public boolean chainsHoldRoot = true;
    public Optional<SyntheticCertificate> between = Optional.empty();
    public int[] svns = {5, 5, 2, 2, 255, 255, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    public int pceSvn = 13;
    public String fmspc = "00606a000000";
    public String platformFmspc = fmspc;
    public String pceId = "0000";
    public String tcbStatus = "UpToDate";
    public String tcbAdvisories = "[]";
    public int[] levelSvns = svns.clone();
    public int levelPceSvn = 13;
    public Instant tcbInfoIssued = ISSUED;
    public Instant tcbInfoNextUpdate = NEXT_UPDATE;
    public SigningKey tcbInfoKey = tcbKey;
    public String tcbInfoVersion = "3";
    public String qeStatus = "UpToDate";
    public String qeAdvisories = "[]";
    public int qeLevelSvn = 8;
    public Instant qeIdentityIssued = ISSUED;
    public Instant qeIdentityNextUpdate = NEXT_UPDATE;
    public SigningKey qeIdentityKey = tcbKey;

    public TrustedRoot trustedRoot() {
        return TrustedRoot.read(bytes(root.pem()));
    }

    public Bytes quote() {
        pck.moreExtensions.clear();
        pck.moreExtensions.add(SyntheticCertificate.extension(PCK_ID, false, platformExtension()));
        return quote.encode(
                pckKey,
                bytes(
                        pck.pem()
                                + ca.pem()
                                + between.map(SyntheticCertificate::pem).orElse("")
                                + rootPem()));
    }

    public Collateral collateral() {
        Map<CollateralItem, Bytes> items = new EnumMap<>(CollateralItem.class);
        items.put(CollateralItem.TCB_INFO, signed("tcbInfo", tcbInfo(), tcbInfoKey));
        items.put(
                CollateralItem.QE_IDENTITY, signed("enclaveIdentity", qeIdentity(), qeIdentityKey));
        items.put(CollateralItem.TCB_SIGNING_CHAIN, bytes(tcbSigning.pem() + rootPem()));
        items.put(CollateralItem.ROOT_CRL, rootCrl.der());
        items.put(CollateralItem.PCK_CRL, pckCrl.der());
        return new Collateral(items);
    }

    private String rootPem() {
        return chainsHoldRoot ? root.pem() : "";
    }

    private static Bytes signed(String name, String body, SigningKey key) {
        return bytes(
                "{\"" + name + "\":" + body + ",\"signature\":\"" + key.sign(bytes(body)) + "\"}");
    }

    private String tcbInfo() {
        StringBuilder components = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            components.append(i == 0 ? "" : ",");
            if (tcbInfoVersion.equals("2")) {
                components.append("\"sgxtcbcomp%02dsvn\":%d".formatted(i + 1, levelSvns[i]));
            } else {
                components.append("{\"svn\":%d}".formatted(levelSvns[i]));
            }
        }
        String tcb =
                tcbInfoVersion.equals("2")
                        ? components.toString()
                        : "\"sgxtcbcomponents\":[" + components + "]";
        return """
        {"id":"SGX","version":%s,"issueDate":"%s","nextUpdate":"%s","fmspc":"%s","pceId":"%s","tcbType":0,\
        "tcbEvaluationDataNumber":20,"tcbLevels":[{"tcb":{%s,"pcesvn":%d},"tcbDate":"2026-02-11T00:00:00Z",\
        "tcbStatus":"%s","advisoryIDs":%s}]}"""
                .formatted(
                        tcbInfoVersion,
                        tcbInfoIssued,
                        tcbInfoNextUpdate,
                        fmspc,
                        pceId,
                        tcb,
                        levelPceSvn,
                        tcbStatus,
                        tcbAdvisories);
    }

    private String qeIdentity() {
        return """
        {"id":"QE","version":2,"issueDate":"%s","nextUpdate":"%s","tcbEvaluationDataNumber":20,\
        "miscselect":"00000000","miscselectMask":"FFFFFFFF","attributes":"11000000000000000000000000000000",\
        "attributesMask":"FBFFFFFFFFFFFFFF0000000000000000","mrsigner":"%s","isvprodid":1,"tcbLevels":[\
        {"tcb":{"isvsvn":%d},"tcbDate":"2026-02-11T00:00:00Z","tcbStatus":"%s","advisoryIDs":%s}]}"""
                .formatted(
                        qeIdentityIssued,
                        qeIdentityNextUpdate,
                        "aa".repeat(32),
                        qeLevelSvn,
                        qeStatus,
                        qeAdvisories);
    }

    private Bytes platformExtension() {
        Bytes tcb = Bytes.of(new byte[0]);
        for (int i = 0; i < 16; i++) {
            tcb = tcb.plus(sequence(oid(PCK_ID + ".2." + (i + 1)), integer(svns[i])));
        }
        tcb = tcb.plus(sequence(oid(PCK_ID + ".2.17"), integer(pceSvn)));
        tcb = tcb.plus(sequence(oid(PCK_ID + ".2.18"), octets(Bytes.of(new byte[16]))));
        return sequence(
                sequence(oid(PCK_ID + ".1"), octets(Bytes.of(new byte[16]))),
                sequence(oid(PCK_ID + ".2"), sequence(tcb)),
                sequence(oid(PCK_ID + ".3"), octets(Bytes.ofHex(pceId))),
                sequence(oid(PCK_ID + ".4"), octets(Bytes.ofHex(platformFmspc))),
                sequence(oid(PCK_ID + ".5"), element(0x0a, Bytes.of(new byte[1]))));
    }

    static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
