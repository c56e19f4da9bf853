/**
 * Is a quote what it says it is? One class for each check, each of which answers with named
 * results.
 */
package dev.cloister.attestation.verify;
