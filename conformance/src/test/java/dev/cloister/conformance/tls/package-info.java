/** Attested TLS that ends inside an enclave: real sockets, real clients, real evidence. */
package dev.cloister.conformance.tls;
