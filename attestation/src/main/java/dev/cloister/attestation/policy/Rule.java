package dev.cloister.attestation.policy;

/** The rules of a policy. The names are part of the JSON output. */
public enum Rule {
    GENUINE,
    MRENCLAVE,
    MRSIGNER,
    PRODUCT_ID,
    MINIMUM_SVN,
    CONFIG_ID,
    MINIMUM_CONFIG_SVN,
    EXTENDED_PRODUCT_ID,
    FAMILY_ID,
    DEBUG,
    SIMULATION,
    TCB_STATUS,
    ADVISORIES,
    MAXIMUM_AGE,
    TCB_EVALUATION
}
