package dev.cloister.attestation.policy;

import dev.cloister.attestation.Bytes;

/**
 * What an enclave with key separation (KSS) has beside its measurement; all zero without KSS. The
 * signer chose the last two. The host chose the first two when it loaded the enclave, so an enclave
 * that is configured by them is the right one only with the right CONFIGID.
 *
 * @param configId CONFIGID, 64 bytes
 * @param configVersion CONFIGSVN
 * @param extendedProductId ISVEXTPRODID, 16 bytes
 * @param familyId ISVFAMILYID, 16 bytes
 */
public record Separation(
        Bytes configId, int configVersion, Bytes extendedProductId, Bytes familyId) {}
