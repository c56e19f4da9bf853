/** The host's half of attested TLS: sockets, and moving bytes between them and the enclave. */
package dev.cloister.tls.host;
