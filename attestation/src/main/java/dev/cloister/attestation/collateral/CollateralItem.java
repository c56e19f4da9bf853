package dev.cloister.attestation.collateral;

/** One piece of collateral, and the name of its file in a folder or a bundle. */
public enum CollateralItem {
    /** The levels of a platform's trusted computing base, signed by Intel. */
    TCB_INFO("tcbinfo.json"),
    /** The levels of the quoting enclave, signed by Intel. */
    QE_IDENTITY("qeidentity.json"),
    /** The certificates of the key that signed both. */
    TCB_SIGNING_CHAIN("tcbsignchain.pem"),
    /** What the root has revoked. */
    ROOT_CRL("rootcrl.der"),
    /** What the CA of the PCK certificate has revoked. */
    PCK_CRL("pckcrl.der");

    private final String fileName;

    CollateralItem(String fileName) {
        this.fileName = fileName;
    }

    /** The file name. */
    public String fileName() {
        return fileName;
    }
}
