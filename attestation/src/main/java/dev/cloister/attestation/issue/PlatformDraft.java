package dev.cloister.attestation.issue;

import static dev.cloister.attestation.issue.DerWriter.element;
import static dev.cloister.attestation.issue.DerWriter.integer;
import static dev.cloister.attestation.issue.DerWriter.octets;
import static dev.cloister.attestation.issue.DerWriter.oid;
import static dev.cloister.attestation.issue.DerWriter.sequence;

import dev.cloister.attestation.Bytes;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.CollateralItem;
import dev.cloister.attestation.verify.TrustedRoot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole infrastructure of one platform: root, PCK CA, platform, TCB signing key, revocation lists
 * and documents. Untouched it is consistent and rates the platform UpToDate while its documents are
 * current; the fields may be changed until something is issued.
 */
public class PlatformDraft {
    /** MRSIGNER of the quoting enclave that the identity describes. */
    public static final String QE_SIGNER = "aa".repeat(32);

    /** ISVPRODID of that quoting enclave. */
    public static final int QE_PRODUCT = 1;

    /** Its ISVSVN in the one level of the identity. */
    public static final int QE_VERSION = 8;

    /** The extension of a PCK certificate that describes the platform. */
    public static final String PCK_ID = "1.2.840.113741.1.13.1";

    public final SigningKey rootKey;
    public final SigningKey caKey;
    public final SigningKey pckKey;
    public final SigningKey tcbKey;

    public final CertificateDraft root;
    public final CertificateDraft ca;
    public final CertificateDraft pck;
    public final CertificateDraft tcbSigning;
    public final RevocationListDraft rootCrl;
    public final RevocationListDraft pckCrl;

    public boolean chainsHoldRoot = true;
    public Optional<CertificateDraft> between = Optional.empty();
    public int[] svns = {5, 5, 2, 2, 255, 255, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    public int pceSvn = 13;
    public String fmspc = "00606a000000";
    public String platformFmspc = fmspc;
    public String pceId = "0000";
    public String tcbStatus = "UpToDate";
    public String tcbAdvisories = "[]";
    public int[] levelSvns = svns.clone();
    public int levelPceSvn = 13;
    public Instant tcbInfoIssued;
    public Instant tcbInfoNextUpdate;
    public SigningKey tcbInfoKey;
    public String tcbInfoVersion = "3";
    public String qeStatus = "UpToDate";
    public String qeAdvisories = "[]";
    public int qeLevelSvn = QE_VERSION;
    public Instant qeIdentityIssued;
    public Instant qeIdentityNextUpdate;
    public SigningKey qeIdentityKey;

    /**
     * An infrastructure.
     *
     * @param owner stands before the names of its certificates
     * @param keys the key for a role: "root", "pck ca", "pck" and "tcb signing"
     */
    public PlatformDraft(
            String owner, Function<String, SigningKey> keys, Instant issued, Instant nextUpdate) {
        rootKey = keys.apply("root");
        caKey = keys.apply("pck ca");
        pckKey = keys.apply("pck");
        tcbKey = keys.apply("tcb signing");
        String rootName = owner + " Root CA";
        String caName = owner + " PCK CA";
        root = CertificateDraft.authority(rootName, rootKey, rootName, rootKey, 1);
        ca = CertificateDraft.authority(caName, caKey, rootName, rootKey, 2);
        pck = CertificateDraft.endEntity(owner + " PCK", pckKey, caName, caKey, 3);
        tcbSigning =
                CertificateDraft.endEntity(owner + " TCB Signing", tcbKey, rootName, rootKey, 4);
        rootCrl = new RevocationListDraft(rootName, rootKey, issued, nextUpdate);
        pckCrl = new RevocationListDraft(caName, caKey, issued, nextUpdate);
        tcbInfoIssued = issued;
        tcbInfoNextUpdate = nextUpdate;
        tcbInfoKey = tcbKey;
        qeIdentityIssued = issued;
        qeIdentityNextUpdate = nextUpdate;
        qeIdentityKey = tcbKey;
    }

    /** The root, to be pinned. */
    public TrustedRoot trustedRoot() {
        return TrustedRoot.read(bytes(root.pem()));
    }

    /** The chain of the PCK certificate as quotes carry it (certification data of type 5). */
    public Bytes pckChain() {
        pck.moreExtensions.clear();
        pck.moreExtensions.add(CertificateDraft.extension(PCK_ID, false, platformExtension()));
        return bytes(
                pck.pem() + ca.pem() + between.map(CertificateDraft::pem).orElse("") + rootPem());
    }

    /** All that quotes of this platform are judged by. */
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
        "attributesMask":"FBFFFFFFFFFFFFFF0000000000000000","mrsigner":"%s","isvprodid":%d,"tcbLevels":[\
        {"tcb":{"isvsvn":%d},"tcbDate":"2026-02-11T00:00:00Z","tcbStatus":"%s","advisoryIDs":%s}]}"""
                .formatted(
                        qeIdentityIssued,
                        qeIdentityNextUpdate,
                        QE_SIGNER,
                        QE_PRODUCT,
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

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
