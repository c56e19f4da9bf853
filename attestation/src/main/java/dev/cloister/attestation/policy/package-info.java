/** What a caller asks of an enclave, and whether verified evidence meets it. */
package dev.cloister.attestation.policy;
