/**
 * Attested TLS outside of an enclave: the same classes, with quotes of an infrastructure of the
 * tests' own.
 */
package dev.cloister.tls;
