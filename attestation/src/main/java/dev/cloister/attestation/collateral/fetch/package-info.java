/**
 * Collateral from elsewhere: services that speak Intel's PCS protocol, a cache, and bundles that
 * are carried to machines without a network. The only package here that uses files and the network.
 */
package dev.cloister.attestation.collateral.fetch;
