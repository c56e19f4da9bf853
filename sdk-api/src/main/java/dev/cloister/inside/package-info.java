/**
 * The bottom of what trusted code alone can use: the processor, and the services that the host's
 * runtime has for every enclave. Applications use {@code dev.cloister.attest}, {@code
 * dev.cloister.seal} and {@code dev.cloister.store} on top of it.
 */
package dev.cloister.inside;
