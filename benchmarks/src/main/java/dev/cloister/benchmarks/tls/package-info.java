/** A TLS server that echoes, the same in the enclave and on HotSpot. */
package dev.cloister.benchmarks.tls;
