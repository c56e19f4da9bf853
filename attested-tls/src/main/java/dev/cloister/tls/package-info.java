/** The boundary of attested TLS: what host and enclave say to one another about connections. */
package dev.cloister.tls;
