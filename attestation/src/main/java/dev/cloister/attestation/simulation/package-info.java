/** Evidence without hardware, for development: complete, verifiable, and worth nothing. */
package dev.cloister.attestation.simulation;
