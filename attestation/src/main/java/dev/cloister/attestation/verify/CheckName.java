package dev.cloister.attestation.verify;

/**
 * What is checked, in the order in which results are listed. The names are part of the JSON output.
 */
public enum CheckName {
    /** The quote can be read. */
    QUOTE_FORMAT,
    /**
     * The certificates in the quote lead from the PCK certificate to the pinned root. One result
     * each.
     */
    PCK_CHAIN,
    /**
     * The root's revocation list is genuine and current and names none of the certificates in use.
     */
    ROOT_CRL,
    /** The same for the CA that issued the PCK certificate. */
    PCK_CRL,
    /** The certificates of Intel's TCB signing key lead to the pinned root. One result each. */
    TCB_SIGNING_CHAIN,
    /** TCB info is signed by that key and current. */
    TCB_INFO,
    /** The quoting enclave's identity is signed by that key and current. */
    QE_IDENTITY,
    /** TCB info is about the platform that the PCK certificate is about. */
    PLATFORM_MATCH,
    /** The quoting enclave's report is signed by the PCK key. */
    QE_REPORT_SIGNATURE,
    /** The quoting enclave's report vouches for the attestation key. */
    ATTESTATION_KEY,
    /** The quoting enclave is the one that its identity describes. */
    QE_IDENTITY_MATCH,
    /** The quote is signed by the attestation key. */
    QUOTE_SIGNATURE,
    /** TCB info has a level that the platform reaches. */
    TCB_LEVEL,
    /** The quoting enclave's identity has a level that it reaches. */
    QE_TCB_LEVEL,
    /** The certificate carries evidence that can be read. */
    CERTIFICATE_EVIDENCE,
    /** The enclave's report data is the hash of the claims beside the quote. */
    CLAIMS_BINDING,
    /** The evidence is about the key of this certificate. */
    KEY_BINDING,
    /** The evidence was made for this challenge. */
    NONCE,
    /** The token can be read. */
    TOKEN_FORMAT,
    /** The token is signed by a key of the service. */
    TOKEN_SIGNATURE,
    /** The token is of the service that is expected. */
    TOKEN_ISSUER,
    /** The token is in date. */
    TOKEN_TIME
}
