/** Evidence inside TLS certificates: the interoperable RA-TLS form and Gramine's older one. */
package dev.cloister.attestation.ratls;
