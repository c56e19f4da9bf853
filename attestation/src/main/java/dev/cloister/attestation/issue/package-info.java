/**
 * Makes what {@code verify} judges: certificates, revocation lists, collateral and quotes. The
 * simulation issues evidence with it, and so do tests.
 */
package dev.cloister.attestation.issue;
