/** TLS 1.3 inside the enclave: its keys, its evidence, its connections. For trusted code only. */
package dev.cloister.tls.inside;
