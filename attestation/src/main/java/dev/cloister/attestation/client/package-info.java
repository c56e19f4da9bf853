/** TLS clients of the JDK that believe evidence. Not for enclaves: they have no JSSE. */
package dev.cloister.attestation.client;
