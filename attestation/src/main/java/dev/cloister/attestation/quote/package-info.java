/** Quotes as Intel's quoting enclave makes them: bytes → records that hold every field. */
package dev.cloister.attestation.quote;
