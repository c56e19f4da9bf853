/** Just enough of HTTP/1.1 for services inside an enclave. */
package dev.cloister.tls.inside.http;
