/**
 * Certificates, revocation lists and public keys, in the profile that Intel's SGX infrastructure
 * uses: X.509 v3, ECDSA over P-256 with SHA-256.
 */
package dev.cloister.attestation.x509;
