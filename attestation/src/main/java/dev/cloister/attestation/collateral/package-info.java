/**
 * What Intel publishes about platforms and quoting enclaves, and what a quote is judged by: signed
 * documents, their signing chain and revocation lists.
 */
package dev.cloister.attestation.collateral;
