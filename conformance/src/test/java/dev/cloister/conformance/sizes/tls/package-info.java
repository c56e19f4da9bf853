/** A TLS 1.3 server as small as Bouncy Castle allows: one curve, one cipher suite. */
package dev.cloister.conformance.sizes.tls;
